import type { Competency, Matrix } from './schema.ts';

const FIELDS: readonly (readonly [keyof Competency, string])[] = [
  ['name', 'name'],
  ['shortName', 'short name'],
  ['why', 'why it matters'],
  ['evidence', 'evidence wanted'],
  ['shownBy', 'what counts'],
  ['skills', 'skills'],
  ['related', 'related skills'],
  ['signals', 'words that show it'],
  ['questions', 'questions'],
];

/** What differs between two matrices, in words, by part and by competency. */
export interface MatrixChange {
  /** The id of the competency that it is about. */
  competency?: string;
  text: string;
}

export function matrixChanges(before: Matrix, after: Matrix): MatrixChange[] {
  return [
    ...(before.name === after.name ? [] : [{ text: `Name: “${before.name}” becomes “${after.name}”` }]),
    ...(before.summary === after.summary ? [] : [{ text: 'The sentence about it' }]),
    ...competencyChanges(before.competencies, after.competencies),
    ...listChanges('skill of your own', before.ownSkills, after.ownSkills, ({ name }) => name),
    ...listChanges('question of your own', before.ownQuestions, after.ownQuestions, ({ text }) => text),
    ...listChanges('case', before.cases, after.cases, ({ name }) => name),
  ];
}

function competencyChanges(before: readonly Competency[], after: readonly Competency[]): MatrixChange[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !later.has(id)).map(({ id, name }) => ({ competency: id, text: `${name}: removed` }));
  const changed = after.flatMap((one) => {
    const old = earlier.get(one.id);
    if (!old) return [{ competency: one.id, text: `${one.name || 'A competency without a name'}: new` }];
    return FIELDS.filter(([field]) => !same(old[field], one[field])).map(([, what]) => ({
      competency: one.id,
      text: `${one.name}: ${what}`,
    }));
  });
  const stayed = (list: readonly Competency[], other: (id: string) => boolean): string =>
    list.flatMap(({ id }) => (other(id) ? [id] : [])).join();
  const isMoved = stayed(before, (id) => later.has(id)) !== stayed(after, (id) => earlier.has(id));
  return [...gone, ...changed, ...(isMoved ? [{ text: 'The order of the competencies' }] : [])];
}

function listChanges<T extends object>(
  what: string,
  before: readonly T[] = [],
  after: readonly T[] = [],
  nameOf: (item: T) => string,
): MatrixChange[] {
  const known = new Set(before.map(textOf));
  const kept = new Set(after.map(textOf));
  const names = [...after.filter((item) => !known.has(textOf(item))), ...before.filter((item) => !kept.has(textOf(item)))];
  return [...new Set(names.map(nameOf))].map((name) => ({ text: `A ${what}: ${name.slice(0, 80) || 'without a name'}` }));
}

const same = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** The same text for the same content, whatever the order of its fields. */
const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
