import { extname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readSavedPage } from '#lib/cli/saved-page.ts';
import { decode, readBytes, UNDECODABLE } from '#lib/files/decode.ts';
import type { ReadOutcome } from '#lib/profile/draft.ts';
import { profileSchema } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

/** What became of one file: the kind of its outcome, or what was thrown. */
export type Outcome = { kind: string } | { crash: string };

const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' };

const tell = (outcome: Outcome): void => parentPort?.postMessage(outcome);
const crash = (error: unknown): Outcome => ({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });

process.on('unhandledRejection', (error) => tell(crash(error)));

async function readingOf(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  if (extname(name) !== '.html') return readBytes({ name, bytes });
  const html = decode(bytes);
  const reading = html === undefined ? UNDECODABLE : readSavedPage(html, 'https://profiles.example.com/ida');
  return 'outcome' in reading ? reading.outcome : reading;
}

async function outcomeOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  const outcome = await readingOf(name, bytes);
  if (outcome.kind !== 'profile') return { kind: outcome.kind };
  const read = toProfile(outcome.draft, SOURCE);
  if (read.kind === 'profile') profileSchema.parse(JSON.parse(JSON.stringify(read.profile)));
  return { kind: read.kind };
}

parentPort?.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  outcomeOf(name, bytes).catch(crash).then(tell);
});
