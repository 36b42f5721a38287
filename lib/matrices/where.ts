/** What the lists of a matrix hold, as they are called. */
const ENTRIES: Readonly<Record<string, string>> = {
  competencies: 'Competency',
  ownSkills: 'Own skill',
  ownQuestions: 'Own question',
  cases: 'Case',
  skills: 'skill',
  related: 'related skill',
  signals: 'words that show it, line',
  questions: 'question',
  aliases: 'spelling',
  followUps: 'follow-up',
  expected: 'expectation',
  work: 'line of work',
};

const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  shortName: 'short name',
  why: 'why it matters',
  evidence: 'evidence wanted',
  shownBy: 'what counts',
  summary: 'the sentence about it',
  schemaVersion: 'version',
  text: 'text',
  anchors: 'answers',
  minutes: 'minutes',
  levels: 'levels',
  audience: 'who can ask it',
};

/** A path such as `competencies[2].skills[0]` in words: "Competency 3 “Deployment”, skill 1". */
export function whereIs(path: string, matrix: unknown): string {
  const words: string[] = [];
  let at = matrix;
  for (const [, key = '', index] of path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/gu)) {
    at = read(at, key);
    if (index === undefined) words.push(FIELDS[key] ?? ENTRIES[key] ?? key);
    else {
      at = read(at, index);
      const name = read(at, 'name');
      words.push(`${ENTRIES[key] ?? key} ${Number(index) + 1}${typeof name === 'string' && name ? ` “${name.slice(0, 80)}”` : ''}`);
    }
  }
  return words.join(', ') || 'The file';
}

const read = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
