import type { AlikePassage } from '#lib/analysis/beside.ts';
import { bandsOf, likeness, type Passage, passagesOf } from '#lib/evidence/passages.ts';
import { wholeSpan } from '#lib/evidence/span.ts';
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

/** Share of three-word groups in common from which two passages are one text. */
const ALIKE = 0.7;
/** A passage that stands with more people than this is a phrase of the trade, or of a job advertisement. */
const COMMON = 3;
/** Likely copies that are looked at for one passage. */
const LOOKED_AT = 100;

export function passageRecords(candidateId: string, profile: Profile): PassageRecord[] {
  return passagesOf(profile).map(({ path, text, employer }) => ({
    id: `${candidateId} ${path}`,
    candidateId,
    path,
    text,
    employer,
    bands: bandsOf(text),
  }));
}

/**
 * The passages of a Profile that stand in the saved profile of somebody else. Work at one and the same employer is left out, since
 * colleagues share the words of their firm. The cost depends on the Profile, and not on how many are saved.
 */
export async function alikeTo(db: Database, profile: Profile): Promise<AlikePassage[]> {
  const found = await Promise.all(passagesOf(profile).map((passage) => copiesOf(db, profile.id, passage)));
  return found.flat();
}

async function copiesOf(db: Database, ownId: string, passage: Passage): Promise<AlikePassage[]> {
  const likely = await db.passages.where('bands').anyOf(bandsOf(passage.text)).distinct().limit(LOOKED_AT).toArray();
  const copies = likely.filter((other) => other.candidateId !== ownId && likeness(passage.text, other.text) >= ALIKE);
  const byPerson = new Map(copies.map((copy) => [copy.candidateId, copy]));
  if (byPerson.size > COMMON) return [];
  return [...byPerson.values()]
    .filter(({ employer }) => folded(employer) !== folded(passage.employer) || !employer)
    .map((other) => ({ span: wholeSpan(passage), other: { ...wholeSpan(other), source: other.candidateId } }));
}
