import { type Copy, isCopy, type KeyedPassage, quotesOf, tellingCopies } from '#lib/evidence/copies.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { SharedText } from './items.ts';
import type { SavedCopy } from './verbs.ts';

/** Passages with a key in common that are compared with one. */
const LOOKED_AT = 100;

interface Indexed extends KeyedPassage {
  owner: string;
  name: string;
}

/** What was read of one file. `where` is what a user knows it by. */
export interface ReadText {
  profile: Profile;
  passages: readonly KeyedPassage[];
  saved: readonly SavedCopy[];
  where: string;
}

/** Finds passages that stand in two texts of an import, or in one of them and a saved profile. Two texts under one name are taken for one person's. */
export function createSharedTexts(fold: (name: string) => string) {
  const byBand = new Map<string, Indexed[]>();
  const copies = new Map<string, Copy[]>();
  const places = new Map<string, string>();

  function note(owner: string, copy: Copy): void {
    copies.set(owner, [...(copies.get(owner) ?? []), copy]);
  }

  function compare(passage: Indexed): void {
    const likely = new Set(passage.bands.flatMap((band) => byBand.get(band) ?? []).slice(0, LOOKED_AT));
    for (const other of likely) {
      const isOneName = passage.name !== '' && passage.name === other.name;
      if (other.owner === passage.owner || isOneName || !isCopy(passage.text, other.text)) continue;
      note(passage.owner, { passage, other });
      note(other.owner, { passage: other, other: passage });
    }
  }

  function index(passage: Indexed): void {
    for (const band of passage.bands) {
      const known = byBand.get(band);
      if (known) known.push(passage);
      else byBand.set(band, [passage]);
    }
  }

  return {
    add({ profile: { id, basics }, passages, saved, where }: ReadText): void {
      if (places.has(id)) return;
      places.set(id, where);
      for (const { name, ...copy } of saved) {
        note(id, copy);
        if (!places.has(copy.other.owner)) places.set(copy.other.owner, `the saved profile of ${name || 'somebody without a name'}`);
      }
      const own = passages.map((passage): Indexed => ({ ...passage, owner: id, name: fold(basics.name ?? '') }));
      for (const passage of own) compare(passage);
      for (const passage of own) index(passage);
    },
    of: (id: string): SharedText[] =>
      tellingCopies(copies.get(id) ?? [], fold).map((copy) => ({ ...quotesOf(copy), where: places.get(copy.other.owner) ?? '' })),
    forget(): void {
      byBand.clear();
      copies.clear();
      places.clear();
    },
  };
}
