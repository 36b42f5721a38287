import { shortNameOf } from '#lib/matrices/migrate.ts';
import { type Competency, MATRIX_VERSION, type Matrix, type MatrixCase, type OwnQuestion, type OwnSkill } from '#lib/matrices/schema.ts';

/** Begins every id that is given for the time of writing alone. It has more words than the id that is made of a text. */
const NEW = 'new-and-without-a-lasting-id-until-it-is-saved-';

/** The matrix that begins with nothing. */
export const emptyMatrix = (): Matrix => ({
  schemaVersion: MATRIX_VERSION,
  id: 'new',
  name: '',
  summary: '',
  competencies: [emptyCompetency([])],
});

export const copyOf = (matrix: Matrix, id: string, name: string): Matrix => ({
  ...matrix,
  id,
  name: name.slice(0, 60),
  basedOn: matrix.basedOn ?? matrix.id,
});

const emptyCompetency = (others: readonly { id: string }[]): Competency => ({
  id: freeId(`${NEW}competency`, others),
  name: '',
  shortName: '',
  why: '',
  skills: [],
  related: [],
  signals: [],
  evidence: '',
  questions: [],
});

export const addCompetency = (matrix: Matrix): Matrix => ({
  ...matrix,
  competencies: [...matrix.competencies, emptyCompetency(matrix.competencies)],
});

export const changeCompetency = (matrix: Matrix, id: string, part: Partial<Competency>): Matrix => ({
  ...matrix,
  competencies: matrix.competencies.map((one) => (one.id === id ? changed(one, part) : one)),
});

/** The short name follows the name until it has one of its own. */
function changed(one: Competency, part: Partial<Competency>): Competency {
  const follows = part.name !== undefined && one.shortName === shortNameOf(one.name);
  return { ...one, ...(follows && { shortName: shortNameOf(part.name ?? '') }), ...part };
}

/** What counts where nothing is said is not written down. */
export function countOnly(matrix: Matrix, id: string, shownBy: 'work' | undefined): Matrix {
  const competencies = matrix.competencies.map(({ shownBy: before, ...one }) => {
    const kept = one.id === id ? shownBy : before;
    return kept ? { ...one, shownBy: kept } : one;
  });
  return { ...matrix, competencies };
}

export function moveCompetency(matrix: Matrix, id: string, by: 1 | -1): Matrix {
  const from = matrix.competencies.findIndex((one) => one.id === id);
  const [moved, neighbour] = [matrix.competencies[from], matrix.competencies[from + by]];
  if (!moved || !neighbour) return matrix;
  return { ...matrix, competencies: matrix.competencies.with(from + by, moved).with(from, neighbour) };
}

/** Cases no longer expect anything of it, and questions of one's own that no other competency asks are gone. */
export function removeCompetency(matrix: Matrix, id: string): Matrix {
  const competencies = matrix.competencies.filter((one) => one.id !== id);
  const cases = matrix.cases?.map((item) => ({ ...item, expected: item.expected.filter(({ competency }) => competency !== id) }));
  return withoutUnasked({ ...matrix, competencies, ...(cases && { cases }) });
}

/** A skill of one's own, or further spellings of one of the catalogue; it is there already where its id is. */
export function addOwnSkill(matrix: Matrix, skill: OwnSkill): Matrix {
  const own = matrix.ownSkills ?? [];
  return own.some(({ id }) => id === skill.id) ? matrix : { ...matrix, ownSkills: [...own, skill] };
}

export const changeOwnSkill = (matrix: Matrix, at: number, part: Partial<OwnSkill>): Matrix => ({
  ...matrix,
  ownSkills: (matrix.ownSkills ?? []).map((skill, i) => (i === at ? { ...skill, ...part } : skill)),
});

export const showSkills = (matrix: Matrix, at: number, ids: readonly string[]): Matrix => ({
  ...matrix,
  ownSkills: (matrix.ownSkills ?? []).map((skill, i) => (i === at ? withShown(skill, ids) : skill)),
});

/** An empty list is left out, as where nothing was said. */
const withShown = ({ shows: _, ...skill }: OwnSkill, ids: readonly string[]): OwnSkill =>
  ids.length > 0 ? { ...skill, shows: [...ids] } : skill;

/** Competencies and other skills no longer name it, unless the catalogue knows it. */
export function removeOwnSkill(matrix: Matrix, id: string, isOfCatalogue: boolean): Matrix {
  const without = (ids: readonly string[] = []): string[] => ids.filter((other) => isOfCatalogue || other !== id);
  const competencies = matrix.competencies.map((one) => ({ ...one, skills: without(one.skills), related: without(one.related) }));
  const others = (matrix.ownSkills ?? []).filter((skill) => skill.id !== id);
  return tidy({ ...matrix, competencies, ownSkills: others.map((skill) => withShown(skill, without(skill.shows))) });
}

/** A question of one's own, asked about one competency. */
export function addOwnQuestion(matrix: Matrix, competency: string): Matrix {
  const own = matrix.ownQuestions ?? [];
  const question: OwnQuestion = {
    id: freeId(`${NEW}question`, own),
    text: '',
    levels: ['junior', 'mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: [],
    anchors: { strong: '', partial: '', weak: '' },
  };
  const asked = matrix.competencies.find(({ id }) => id === competency)?.questions ?? [];
  return changeCompetency({ ...matrix, ownQuestions: [...own, question] }, competency, { questions: [...asked, question.id] });
}

export const changeOwnQuestion = (matrix: Matrix, id: string, part: Partial<OwnQuestion>): Matrix => ({
  ...matrix,
  ownQuestions: (matrix.ownQuestions ?? []).map((question) => (question.id === id ? { ...question, ...part } : question)),
});

/** Takes a question from a competency; one of one's own that no other competency asks is gone. */
export function removeQuestion(matrix: Matrix, competency: string, id: string): Matrix {
  const questions = matrix.competencies.find((one) => one.id === competency)?.questions.filter((other) => other !== id) ?? [];
  return withoutUnasked(changeCompetency(matrix, competency, { questions }));
}

/** Nobody could see, mend or remove a question of one's own that no competency asks. */
function withoutUnasked(matrix: Matrix): Matrix {
  if (!matrix.ownQuestions) return matrix;
  const asked = new Set(matrix.competencies.flatMap(({ questions }) => questions));
  return tidy({ ...matrix, ownQuestions: matrix.ownQuestions.filter(({ id }) => asked.has(id)) });
}

export const setCases = (matrix: Matrix, cases: readonly MatrixCase[]): Matrix => tidy({ ...matrix, cases: [...cases] });

/** Lists that are empty again are left out, as they were. */
function tidy({ ownSkills, ownQuestions, cases, ...matrix }: Matrix): Matrix {
  return {
    ...matrix,
    ...(ownSkills?.length && { ownSkills }),
    ...(ownQuestions?.length && { ownQuestions }),
    ...(cases?.length && { cases }),
  };
}

/** With ids that last, in the place of those for the time of writing. */
export function settled(matrix: Matrix): Matrix {
  const competencies = lastingIds(matrix.competencies, ({ name }) => slugOf(name, 'competency'));
  const questions = lastingIds(matrix.ownQuestions ?? [], ({ text }) => slugOf(text, 'question', 'own-'));
  return {
    ...matrix,
    competencies: matrix.competencies.map((one) => ({
      ...one,
      id: competencies.get(one.id) ?? one.id,
      questions: one.questions.map((id) => questions.get(id) ?? id),
    })),
    ...(matrix.ownQuestions && { ownQuestions: matrix.ownQuestions.map((one) => ({ ...one, id: questions.get(one.id) ?? one.id })) }),
    ...(matrix.cases && {
      cases: matrix.cases.map((item) => ({
        ...item,
        expected: item.expected.map((wish) => ({ ...wish, competency: competencies.get(wish.competency) ?? wish.competency })),
      })),
    }),
  };
}

function lastingIds<T extends { id: string }>(entries: readonly T[], idOf: (entry: T) => string): Map<string, string> {
  const taken = entries.filter(({ id }) => !id.startsWith(NEW)).map(({ id }) => ({ id }));
  const lasting = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.id.startsWith(NEW)) continue;
    const id = freeId(idOf(entry), taken);
    taken.push({ id });
    lasting.set(entry.id, id);
  }
  return lasting;
}

/** An id made of the first words of a text. */
export function slugOf(text: string, fallback: string, prefix = ''): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? [fallback];
  return `${prefix}${words.slice(0, 6).join('-')}`.slice(0, 60).replace(/-$/u, '');
}

/** The base, or the first of those that are numbered on from it, which none of the others has. */
export function freeId(base: string, others: readonly { id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
