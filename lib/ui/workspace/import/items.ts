import { signal } from '@preact/signals';
import type { AlikePassage } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import type { ReadErrorCode } from '#lib/profile/draft.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Recognition } from './verbs.ts';

/** What is to be done with somebody who was read: `ask` until the user has said it, a `to` for the saved candidate to add it to. */
export type Take = { kind: 'save' } | { kind: 'leave' } | { kind: 'ask' } | { kind: 'attach'; to: string };

/** Another file of this import that may be of the same person. */
export interface Mate {
  kind: 'mate';
  file: string;
  employers: readonly string[];
}

/** A passage that stands in another text, too; `where` names that one. */
export interface SharedText extends AlikePassage {
  where: string;
}

export interface ReadState {
  kind: 'read';
  profile: Profile;
  report: Report;
  /** The user's own role that the report was made for. */
  roleId?: string | undefined;
  /** What the report says of copies rests on these. */
  shared: readonly SharedText[];
  known: Recognition | Mate;
  take: Take;
}

/**
 * Where a file stands. `before` is what was read of it already, where only the role has changed; `name` hides whose it is, and stands in the place of all that
 * tells that.
 */
export type ItemState =
  | { kind: 'waiting' | 'reading' | 'stopped'; before?: ReadState }
  | { kind: 'failed'; code: ReadErrorCode | 'unexpected'; message?: string }
  | { kind: 'twin'; of: string }
  | ReadState
  | { kind: 'saved'; id: string; name?: string; was: ReadState };

/** A file as it was picked; `path` names it within its folder. */
export interface PickedFile {
  path: string;
  file: File;
}

export interface ImportItem extends PickedFile {
  key: number;
  state: ItemState;
}

export type Items = ReturnType<typeof createItems>;

/** Milliseconds between two drawings of the list while files are read: drawn more often, it would take the readers' time. */
const PULSE = 500;

/** The files of an import. What changes is drawn a few times a second, however fast files are read. */
export function createItems() {
  const all = new Map<number, ImportItem>();
  const list = signal<readonly ImportItem[]>([]);
  let pulse: ReturnType<typeof setTimeout> | undefined;
  let next = 0;

  function draw(): void {
    clearTimeout(pulse);
    pulse = undefined;
    list.value = [...all.values()];
  }

  function change(key: number, state: ItemState): boolean {
    const item = all.get(key);
    if (item) all.set(key, { ...item, state });
    return item !== undefined;
  }

  return {
    /** As last drawn. */
    list,
    draw,
    /** As it is. */
    now: (): ImportItem[] => [...all.values()],
    get: (key: number): ImportItem | undefined => all.get(key),
    add(files: readonly PickedFile[]): number[] {
      const keys = files.map((file) => {
        next += 1;
        all.set(next, { ...file, key: next, state: { kind: 'waiting' } });
        return next;
      });
      draw();
      return keys;
    },
    set(key: number, state: ItemState): void {
      if (change(key, state)) pulse ??= setTimeout(draw, PULSE);
    },
    /** As `set`, to be drawn by whoever calls `draw` at the end. */
    setUndrawn: change,
    clear(): void {
      all.clear();
      draw();
    },
  };
}
