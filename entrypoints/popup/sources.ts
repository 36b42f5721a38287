import { readFile } from '#lib/files/index.ts';
import type { PageReading } from '#lib/messaging.ts';
import type { ReadFailure, ReadOutcome } from '#lib/profile/draft.ts';
import { type DraftSource, toProfile } from '#lib/reading/to-profile.ts';
import { openFilePool } from '#lib/screening/open-pool.ts';
import { LARGEST_FILE } from '#lib/screening/screen-file.ts';
import type { Problem, ReadResult } from '#lib/ui/verbs.ts';

const files = openFilePool(1);

export function fromPastedText(text: string): ReadResult {
  const name = text.trimStart().startsWith('{') ? 'pasted.json' : 'pasted.txt';
  return toResult(readFile({ name, text }), sourceOf({ id: 'text', version: 1 }), { from: 'text' });
}

export async function fromFile(file: File): Promise<ReadResult> {
  if (file.size > LARGEST_FILE) {
    return {
      kind: 'problem',
      problem: { code: 'too-large', from: 'file', message: 'The file is larger than 50 MB. Save only the profile itself and try again.' },
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await files.screen({ name: file.name, bytes, readAt: new Date().toISOString() });
  return outcome.kind === 'profile' ? outcome : problemOf(outcome, { from: 'file' });
}

const sourceOf = ({ id, version }: Pick<PageReading['adapter'], 'id' | 'version'>): DraftSource => ({
  site: id,
  adapter: id,
  adapterVersion: version,
  readAt: new Date().toISOString(),
});

function toResult(outcome: ReadOutcome, source: DraftSource, origin: Pick<Problem, 'from' | 'reader'>): ReadResult {
  if (outcome.kind !== 'profile') return problemOf(outcome, origin);
  const parsed = toProfile(outcome.draft, source);
  return parsed.kind === 'profile' ? parsed : problemOf(parsed, origin);
}

function problemOf({ kind, ...details }: ReadFailure, origin: Pick<Problem, 'from' | 'reader'>): ReadResult {
  return { kind: 'problem', problem: { code: kind, ...details, ...origin } };
}
