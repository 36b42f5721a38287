import type { Choice } from '#lib/ui/verbs.ts';
import type { ImportItem, ItemState, Items, ReadState, SharedText, Take } from './items.ts';
import { createSharedTexts } from './shared-texts.ts';
import type { FileReading, ImportVerbs } from './verbs.ts';

/** Reads one file after the other into what is to be shown of it, and tells what was in this import before. */
export function createFileReader(verbs: ImportVerbs, items: Items) {
  const byHash = new Map<string, number>();
  const byProfile = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const texts = createSharedTexts(verbs.fold);

  /** The file that had it first, if that is another one. */
  function firstWith(seen: Map<string, number>, value: string, key: number): string | undefined {
    const first = seen.get(value) ?? key;
    seen.set(value, first);
    return first === key ? undefined : items.get(first)?.path;
  }

  async function read({ key, file }: ImportItem, choice: Choice, signal: AbortSignal): Promise<ItemState> {
    const loaded = await verbs.load(file).catch(() => CLOSED);
    if (loaded.kind !== 'bytes') return failed(loaded);
    // Empty files are no copies of each other: each is told what it lacks.
    const of = loaded.bytes.length > 0 ? firstWith(byHash, loaded.hash, key) : undefined;
    if (of !== undefined) return { kind: 'twin', of };
    return drawn(key, choice, await verbs.read(file.name, loaded.bytes, choice, signal));
  }

  async function drawn(key: number, { role }: Choice, reading: FileReading): Promise<ItemState> {
    if (reading.kind !== 'profile') return failed(reading);
    const { profile, report, passages } = reading;
    const of = firstWith(byProfile, profile.id, key);
    if (of !== undefined) return { kind: 'twin', of };
    const [known, saved] = await Promise.all([knownOf(key, profile), verbs.savedCopies(profile, passages)]);
    texts.add({ profile, passages, saved, where: items.get(key)?.path ?? '' });
    return { kind: 'read', profile, report, roleId: role?.id, shared: [], known, take: firstTake(known) };
  }

  async function knownOf(key: number, profile: ReadState['profile']): Promise<ReadState['known']> {
    const recognition = await verbs.recognise(profile);
    if (recognition.kind !== 'new') return recognition;
    for (const other of sameName(key, profile)) {
      const { path, state } = items.get(other) ?? {};
      if (path === undefined || state?.kind !== 'read') continue;
      const employers = verbs.sharedEmployers(profile, state.profile);
      if (employers.length > 0) return { kind: 'mate', file: path, employers };
    }
    return recognition;
  }

  /** Files with this name in them that came before this one. */
  function sameName(key: number, { basics }: ReadState['profile']): readonly number[] {
    const name = verbs.fold(basics.name ?? '');
    if (!name) return [];
    const others = byName.get(name) ?? [];
    byName.set(name, [...others, key]);
    return others;
  }

  async function readAgain(before: ReadState, choice: Choice, signal: AbortSignal): Promise<ItemState> {
    const again = await verbs.analyze(before.profile, choice, signal, before.shared);
    return again.kind === 'profile' ? { ...before, report: again.report, roleId: choice.role?.id } : failed(again);
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
    /** Has those wait to be read again whose text was found in another one since; answers who they are. */
    withCopies(): number[] {
      return items.now().flatMap(({ key, state }) => {
        if (state.kind !== 'read') return [];
        const shared = texts.of(state.profile.id);
        if (signOf(shared) === signOf(state.shared)) return [];
        items.set(key, { kind: 'waiting', before: { ...state, shared } });
        return [key];
      });
    },
    forget(): void {
      byHash.clear();
      byProfile.clear();
      byName.clear();
      texts.forget();
    },
  };
}

const signOf = (shared: readonly SharedText[]): string =>
  shared.map(({ span, other }) => `${span.path} ${other.source} ${other.path}`).join();

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
