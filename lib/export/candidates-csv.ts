import type { CandidateRecord } from '#lib/storage/records.ts';
import { toCsv } from './csv.ts';

const STATUS_WORDS: Record<CandidateRecord['competencies'][number]['status'], string> = {
  evidenced: 'Evidenced',
  weak: 'Weak',
  'claimed-only': 'Only claimed',
  missing: 'Missing',
  unread: 'Not read',
};

const COLUMNS = [
  'Name',
  'Headline',
  'Read against',
  'Level',
  'Stage',
  'Tags',
  'High flags',
  'Medium flags',
  'Low flags',
  'Note flags',
  'Saved',
  'Kept until',
  'Source',
];

/** What stands for an id in the file. */
export interface CsvNames {
  specialization(id: string): string;
  stage(id: string): string;
}

interface CompetencyColumn {
  key: string;
  title: string;
}

const keyOf = (specialization: string, id: string): string => `${specialization} ${id}`;

/** The rows of the list as a table: one line a candidate, in the order given, and one column for each competency of a specialisation that occurs. */
export function candidatesToCsv(rows: readonly CandidateRecord[], names: CsvNames): string {
  const competencies = competencyColumns(rows, names);
  return toCsv([
    [...COLUMNS, ...competencies.map(({ title }) => title)],
    ...rows.map((row) => [...cellsOf(row, names), ...statusesOf(row, competencies)]),
  ]);
}

function competencyColumns(rows: readonly CandidateRecord[], names: CsvNames): CompetencyColumn[] {
  const columns = new Map<string, CompetencyColumn>();
  for (const { specialization, competencies } of rows) {
    for (const { id, shortName } of competencies) {
      const key = keyOf(specialization, id);
      columns.set(key, { key, title: `${names.specialization(specialization)}: ${shortName}` });
    }
  }
  return [...columns.values()];
}

const statusesOf = ({ specialization, competencies }: CandidateRecord, columns: readonly CompetencyColumn[]): string[] => {
  const words = new Map(competencies.map(({ id, status }) => [keyOf(specialization, id), STATUS_WORDS[status]]));
  return columns.map(({ key }) => words.get(key) ?? '');
};

function cellsOf(row: CandidateRecord, names: CsvNames): string[] {
  const { flags, source } = row;
  return [
    row.name,
    row.headline,
    names.specialization(row.specialization),
    row.level,
    names.stage(row.stage),
    row.tags.join('; '),
    ...[flags.high, flags.medium, flags.low, flags.note].map(String),
    row.savedAt.slice(0, 10),
    row.expiresAt.slice(0, 10),
    source.url ?? source.fileName ?? source.site,
  ];
}
