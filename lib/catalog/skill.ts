/**
 * One skill of the catalogue. `id` is lower case with hyphens (`scikit-learn`); `aliases` are literal texts, matched without regard to case
 * unless `caseSensitive`; the name itself always counts as an alias.
 */
export interface Skill {
  id: string;
  name: string;
  aliases?: readonly string[];
  kind: SkillKind;
  /** Ids of what this skill's evidence also shows: FastAPI shows Python and REST. Never the reverse. */
  parents?: readonly string[];
  /** For names that are also everyday words, people, firms or letters (Go, R, Spark, Flask): what must hold before a hit counts. */
  ambiguity?: Ambiguity;
  /** Written by almost everyone and described by almost no one (Git, Linux, Excel): its lack of evidence is not worth a question. */
  everyday?: boolean;
  firstRelease?: FirstRelease;
}

export type SkillKind =
  | 'language'
  | 'library'
  | 'framework'
  | 'data-store'
  | 'cloud'
  | 'cloud-service'
  | 'platform'
  | 'tool'
  | 'practice'
  | 'concept'
  | 'protocol';

/**
 * First *public* release (or announced public preview, whichever came first). `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source;
 * where a source begins later than the release, the earlier year that it makes sure. `checked`: the date was read in `source`, not recalled.
 */
export interface FirstRelease {
  date: string;
  source: string;
  checked?: true;
}

export interface Ambiguity {
  /**
   * The spellings that `caseSensitive` and `needsContext` speak of, exact to the letter; without it, all of them. Every other spelling is sure:
   * for Go, `of: ['Go']` leaves `Golang` alone; for Spark, `of: ['spark']` leaves `Spark` and `PySpark` alone. `never` holds for all.
   */
  of?: readonly string[];
  /** Only this exact spelling counts (`Go`, `R`). */
  caseSensitive?: boolean;
  /** Counts only in a list of skills, or beside another sure skill, or with one of `near` in the sentence. */
  needsContext?: boolean;
  /** Words in the same sentence that make the hit sure, lower case. */
  near?: readonly string[];
  /** Texts directly around the hit that rule it out, lower case, `_` for the hit itself: `_ to market`, `apache _ helicopter`, `r&d`. */
  never?: readonly string[];
}
