import type { Beside } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { type KeyedPassage, keyedPassages } from '#lib/evidence/copies.ts';
import { readBytes } from '#lib/files/decode.ts';
import { documentReader } from '#lib/files/index.ts';
import { loadPdfjs } from '#lib/files/pdf/pdfjs.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';
import type { ReadFailure } from '#lib/profile/draft.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { misnamed } from './misnamed.ts';

/** What a Profile is analysed against. */
export interface ScreeningRole {
  brief: Brief;
  today: PartialDate;
  matrices: readonly Matrix[];
}

/** A file to read, as it lies on a disk. `readAt` is an ISO date-time. With `role` it is analysed, too. */
export interface FileJob {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  readAt: string;
  role?: ScreeningRole;
}

/** A Profile that was read before, to analyse against another role, with what is known beside it. */
export interface ProfileJob {
  profile: Profile;
  role: ScreeningRole;
  beside?: Beside;
}

/** With the report come the passages of the profile, to look for copies of them. */
export type FileOutcome = { kind: 'profile'; profile: Profile; report?: Report; passages?: KeyedPassage[] } | ReadFailure;

/** Bytes; what is larger is not even opened. */
export const LARGEST_FILE = 50_000_000;

const loadEngine = () => import('#lib/analysis/analyze.ts');

/** Loads all that files are read and analysed with. What can't be loaded is told with the first file that needs it. */
export const loadReaders = (): Promise<unknown> =>
  Promise.allSettled([loadEngine(), loadPdfjs(), documentReader('.pdf')?.(), documentReader('.docx')?.()]);

/** Reads a file into a Profile, and makes its Report where there is a role. Nothing is thrown: what goes wrong is the outcome. */
export async function screenFile({ name, bytes, readAt, role }: FileJob): Promise<FileOutcome> {
  try {
    const outcome = misnamed(name, bytes) ?? (await readBytes({ name, bytes }));
    if (outcome.kind !== 'profile') return outcome;
    const read = toProfile(outcome.draft, { site: 'file', adapter: 'file', adapterVersion: 1, readAt, fileName: name });
    if (read.kind !== 'profile' || !role) return read;
    return await screenProfile({ profile: read.profile, role });
  } catch (error) {
    return { kind: 'malformed', message: `It could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Makes the Report of a Profile. */
export async function screenProfile({ profile, role: { brief, today, matrices }, beside }: ProfileJob): Promise<FileOutcome> {
  try {
    const { analyze } = await loadEngine();
    return { kind: 'profile', profile, report: analyze(profile, brief, today, matrices, beside), passages: keyedPassages(profile) };
  } catch (error) {
    return { kind: 'malformed', message: `It could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
