import { readFile as readFileBytes, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { decode, readBytes, UNDECODABLE } from '#lib/files/decode.ts';
import { readFile } from '#lib/files/index.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';
import type { ReadFailure, ReadOutcome } from '#lib/profile/draft.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import type { Input, InputError } from './inputs.ts';
import { pathProblem } from './path-problem.ts';

/** One line of output. */
export type Row = { input: string | number } & ({ profile: Profile; report: Report } | { error: InputError });

export interface ScreenTask {
  brief: Brief;
  matrices: readonly Matrix[];
  today: string;
}

interface Source {
  site: string;
  adapter: string;
  adapterVersion: number;
  url?: string;
  fileName?: string;
}

const FILE: Source = { site: 'file', adapter: 'file', adapterVersion: 1 };

/** Bytes. */
const LARGEST_FILE = 50_000_000;

type Reading = { outcome: ReadOutcome; source: Source };

/** Reads one input and analyses it. What goes wrong with it is its own row's error; nothing is thrown. */
export async function screenOne(input: Input, { brief, matrices, today }: ScreenTask): Promise<Row> {
  const name = nameOf(input);
  if ('error' in input) return { input: name, error: input.error };
  try {
    const reading = 'line' in input ? await readLine(input.line) : await readPath(input.path);
    if ('kind' in reading) return { input: name, error: errorOf(reading) };
    if (reading.outcome.kind !== 'profile') return { input: name, error: errorOf(reading.outcome) };
    const read = toProfile(reading.outcome.draft, { ...reading.source, readAt: `${today}T00:00:00.000Z` });
    if (read.kind !== 'profile') return { input: name, error: errorOf(read) };
    return { input: name, profile: read.profile, report: analyze(read.profile, brief, today, matrices) };
  } catch (error) {
    return {
      input: name,
      error: { code: 'malformed', message: `It could not be read: ${error instanceof Error ? error.message : String(error)}` },
    };
  }
}

const errorOf = ({ kind, message }: ReadFailure): InputError => ({ code: kind, message: message ?? MESSAGES[kind] });

const MESSAGES: Readonly<Record<ReadFailure['kind'], string>> = {
  'login-wall': 'The page asks the visitor to sign in; there is no profile on it.',
  'not-a-profile': 'This is not the profile of a person.',
  'layout-changed': 'The site has changed its layout; the profile could not be read. Save it as PDF or text instead.',
  'no-text': 'There is no text in it.',
  'language-not-supported': 'Its language is not supported yet.',
  encrypted: 'It is protected by a password.',
  'too-large': 'It is larger than what is read.',
  'unsupported-type': 'This kind of file is not read.',
  malformed: 'It is damaged.',
  'not-found': 'There is no such file.',
};

async function readPath(path: string): Promise<Reading | ReadFailure> {
  const bytes = await bytesAt(path);
  if ('kind' in bytes) return bytes;
  if (!isPage(path)) return { outcome: await readBytes({ name: path, bytes }), source: { ...FILE, fileName: basename(path) } };
  const html = decode(bytes);
  return html === undefined ? UNDECODABLE : readPage(html);
}

async function bytesAt(path: string): Promise<Uint8Array | ReadFailure> {
  try {
    const info = await stat(path);
    if (!info.isFile()) return { kind: 'not-found', message: `${path} is not a file. Save its content as a file and name that.` };
    if (info.size > LARGEST_FILE) return { kind: 'too-large', message: 'The file is over 50 MB. Save only the profile itself.' };
    return await readFileBytes(path);
  } catch (error) {
    const { code, message } = pathProblem(path, error);
    return { kind: code, message };
  }
}

const isPage = (path: string): boolean => ['.html', '.htm'].includes(extname(path).toLowerCase());

async function readPage(html: string, url?: string): Promise<Reading | ReadFailure> {
  const { readSavedPage } = await import('./saved-page.ts');
  const reading = readSavedPage(html, url);
  if ('kind' in reading) return reading;
  const { adapter, outcome } = reading;
  return { outcome, source: { site: adapter.id, adapter: adapter.id, adapterVersion: adapter.version, url: reading.url } };
}

const readLineText = (name: string, text: string): Reading => ({ outcome: readFile({ name, text }), source: FILE });

async function readLine(line: string): Promise<Reading | ReadFailure> {
  const record = parseRecord(line);
  if (typeof record === 'string') return { kind: 'malformed', message: record };
  if (typeof record.text === 'string') return readLineText('line.txt', record.text);
  if (typeof record.html === 'string') return readPage(record.html, typeof record.url === 'string' ? record.url : undefined);
  if (record.resume !== undefined) return readLineText('line.json', JSON.stringify(record.resume));
  return { kind: 'malformed', message: 'A line holds "text", "resume", or "html" with "url"; this one has none of them.' };
}

function parseRecord(line: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : 'A line must be a JSON object.';
  } catch (error) {
    return `The line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A line is named by its id, anything else by what it was given as. */
export function nameOf(input: Input): string | number {
  const record = 'line' in input ? parseRecord(input.line) : {};
  const id = typeof record === 'string' ? undefined : record.id;
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? id : input.input;
}
