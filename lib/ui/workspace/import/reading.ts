import type { Choice } from '#lib/ui/verbs.ts';
import type { ImportItem, ItemState, Items, ReadState, Take } from './items.ts';
import type { FileReading, ImportVerbs } from './verbs.ts';

/** Reads one file after the other into what is to be shown of it, and tells what was in this import before. */
export function createFileReader(verbs: ImportVerbs, items: Items) {
  const byHash = new Map<string, number>();
  const byProfile = new Map<string, number>();

  /** The file that had it first, if that is another one. */
  function firstWith(seen: Map<string, number>, value: string, key: number): string | undefined {
    const first = seen.get(value) ?? key;
    seen.set(value, first);
    return first === key ? undefined : items.get(first)?.path;
  }

  async function read({ key, file }: ImportItem, choice: Choice, signal: AbortSignal): Promise<ItemState> {
    const loaded = await verbs.load(file).catch(() => CLOSED);
    if (loaded.kind !== 'bytes') return failed(loaded);
    const of = firstWith(byHash, loaded.hash, key);
    if (of !== undefined) return { kind: 'twin', of };
    return drawn(key, await verbs.read(file.name, loaded.bytes, choice, signal));
  }

  async function drawn(key: number, reading: FileReading): Promise<ItemState> {
    if (reading.kind !== 'profile') return failed(reading);
    const of = firstWith(byProfile, reading.profile.id, key);
    if (of !== undefined) return { kind: 'twin', of };
    const known = await knownOf(key, reading.profile);
    return { ...reading, kind: 'read', known, take: firstTake(known) };
  }

  async function knownOf(key: number, profile: ReadState['profile']): Promise<ReadState['known']> {
    const recognition = await verbs.recognise(profile);
    if (recognition.kind !== 'new') return recognition;
    for (const { path, state, key: other } of items.now()) {
      if (state.kind !== 'read' || other === key) continue;
      const employers = verbs.sharedEmployers(profile, state.profile);
      if (employers.length > 0) return { kind: 'mate', file: path, employers };
    }
    return recognition;
  }

  async function readAgain(before: ReadState, choice: Choice, signal: AbortSignal): Promise<ItemState> {
    const again = await verbs.analyze(before.profile, choice, signal);
    return again.kind === 'profile' ? { ...before, report: again.report } : failed(again);
  }

  return {
    /** What became of a file. @throws the signal's reason */
    async stateOf(item: ImportItem, choice: Choice, signal: AbortSignal): Promise<ItemState> {
      const before = 'before' in item.state ? item.state.before : undefined;
      try {
        return await (before ? readAgain(before, choice, signal) : read(item, choice, signal));
      } catch (error) {
        if (signal.aborted) throw error;
        return { kind: 'failed', code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
      }
    },
    forget(): void {
      byHash.clear();
      byProfile.clear();
    },
  };
}

const CLOSED = {
  kind: 'not-found',
  message: 'The file could not be opened: it was moved, changed or deleted since. Choose it again.',
} as const;

const failed = ({ kind, message }: Exclude<FileReading, { kind: 'profile' }>): ItemState => ({
  kind: 'failed',
  code: kind,
  ...(message !== undefined && { message }),
});

/** Who is new is ticked, who is saved already is not, and who may be somebody else’s file is asked about. */
function firstTake({ kind }: ReadState['known']): Take {
  if (kind === 'new') return { kind: 'save' };
  return kind === 'saved' ? { kind: 'leave' } : { kind: 'ask' };
}
