import type { AlikePassage } from '#lib/analysis/beside.ts';
import { type Copy, isCopy, type KeyedPassage, keyedPassages, quotesOf, tellingCopies } from '#lib/evidence/copies.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Database } from './db.ts';
import { folded } from './fold.ts';

/** A passage of a saved profile, with the keys that likely copies of it share. */
export interface PassageRecord {
  id: string;
  candidateId: string;
  path: string;
  text: string;
  employer: string;
  bands: string[];
}

/** Likely copies that are looked at for one passage. */
const LOOKED_AT = 100;

export const passageRecords = (candidateId: string, profile: Profile): PassageRecord[] =>
  keyedPassages(profile).map((passage) => ({ id: `${candidateId} ${passage.path}`, candidateId, ...passage }));

/** The passages of a Profile that stand in the saved profile of somebody else. The cost depends on the Profile, and not on how many are saved. */
export async function alikeTo(db: Database, profile: Profile): Promise<AlikePassage[]> {
  return tellingCopies(await savedCopies(db, profile.id, keyedPassages(profile)), folded).map(quotesOf);
}

/** The same passages in saved profiles of others, telling or not. */
export async function savedCopies(db: Database, ownId: string, passages: readonly KeyedPassage[]): Promise<Copy[]> {
  if ((await db.passages.count()) === 0) return [];
  return (await Promise.all(passages.map((passage) => copiesOf(db, ownId, passage)))).flat();
}

async function copiesOf(db: Database, ownId: string, passage: KeyedPassage): Promise<Copy[]> {
  const likely = await db.passages.where('bands').anyOf(passage.bands).distinct().limit(LOOKED_AT).toArray();
  return likely
    .filter(({ candidateId, text }) => candidateId !== ownId && isCopy(passage.text, text))
    .map(({ candidateId, path, text, employer }) => ({ passage, other: { path, text, employer, owner: candidateId } }));
}
