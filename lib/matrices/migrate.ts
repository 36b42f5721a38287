import { MATRIX_VERSION } from './schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** What makes a matrix of the version that the place in the list tells, from 1, one of the next version. What is wrong with it stays for the schema to tell. */
const MIGRATIONS: readonly ((matrix: Json) => Json)[] = [
  // Version 1 had neither skills nor questions of its own; both may be left out.
  (matrix) => matrix,
];

const SHORT_NAME = 12;

/** A matrix of an older version as this one writes it. Without a version it counts as the first; a short name that is left out is made of the name. */
export function migratedMatrix(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { schemaVersion: version = 1 } = json;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > MATRIX_VERSION) return json;
  const matrix = MIGRATIONS.slice(version - 1).reduce((older, migrate) => migrate(older), json);
  return { ...matrix, schemaVersion: MATRIX_VERSION, competencies: withShortNames(matrix.competencies) };
}

const withShortNames = (competencies: unknown): unknown =>
  Array.isArray(competencies) ? competencies.map((competency: unknown) => withShortName(competency)) : competencies;

function withShortName(competency: unknown): unknown {
  if (!isObject(competency) || competency.shortName !== undefined || typeof competency.name !== 'string') return competency;
  return { ...competency, shortName: shortNameOf(competency.name) };
}

/** The first words of a name that fit into a strip; the first word cut where not even that does. */
export function shortNameOf(name: string): string {
  const [first = '', ...words] = name.trim().split(/\s+/u);
  const fitting = words.reduce((short, word) => (short.length + word.length < SHORT_NAME ? `${short} ${word}` : short), first);
  return fitting.slice(0, SHORT_NAME);
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
