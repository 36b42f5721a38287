import { catalog, skillById } from '#lib/catalog/index.ts';
import type { Skill } from '#lib/catalog/skill.ts';
import { isOfPython } from '#lib/matrices/of-python.ts';
import type { Matrix, OwnQuestion, OwnSkill } from '#lib/matrices/schema.ts';
import { createSkillMatcher, type SkillMatcher } from '#lib/nlp/skill-matcher.ts';
import { ownCompetency } from '#lib/questions/core/own-competency.ts';
import { questionBank } from '#lib/questions/index.ts';
import { isOnPython } from '#lib/questions/on-python.ts';
import type { Question } from '#lib/questions/question.ts';

/** The skills and questions that a matrix may name: those of the product, with the matrix's own. */
export interface Vocabulary {
  matcher: SkillMatcher;
  skillById: ReadonlyMap<string, Skill>;
  bank: readonly Question[];
}

/** What has a gap for the name of a competency is asked of those without questions alone, and never where one names it. */
const askable = questionBank.filter(({ id }) => id !== ownCompetency.id);

const builtIn: Vocabulary = { matcher: createSkillMatcher(catalog), skillById, bank: askable };

const vocabularies = new WeakMap<Matrix, Vocabulary>();

/** Made once for each matrix object. */
export function vocabularyOf(matrix: Matrix): Vocabulary {
  const known = vocabularies.get(matrix) ?? { ...builtIn, ...withOwnSkills(matrix.ownSkills ?? []), bank: bankOf(matrix) };
  vocabularies.set(matrix, known);
  return known;
}

/** A matrix's own skills come first: where two skills have one spelling, the matrix says which is meant. */
function withOwnSkills(own: readonly OwnSkill[]): Partial<Vocabulary> {
  if (own.length === 0) return {};
  const skills = new Map([...own.map((skill): [string, Skill] => [skill.id, widened(skill)])]);
  const all = [...skills.values(), ...catalog.filter(({ id }) => !skills.has(id))];
  return { matcher: createSkillMatcher(all), skillById: new Map(all.map((skill) => [skill.id, skill])) };
}

/** A skill of the catalogue with further spellings, or one that the catalogue does not have. */
function widened({ id, name, aliases, shows = [] }: OwnSkill): Skill {
  const known = skillById.get(id);
  if (!known) return { id, name, aliases, kind: 'tool', parents: shows };
  return { ...known, aliases: [...(known.aliases ?? []), name, ...aliases], parents: [...(known.parents ?? []), ...shows] };
}

/** The bank with the matrix's own questions that a competency names; without what asks about Python, unless the matrix is of Python or names it. */
function bankOf(matrix: Matrix): readonly Question[] {
  const { competencies, ownQuestions = [] } = matrix;
  const named = new Set(competencies.flatMap(({ questions }) => questions));
  const suiting = isOfPython(matrix)
    ? askable
    : askable.filter((question) => question.kind === 'probe' || named.has(question.id) || !isOnPython(question));
  const asked = ownQuestions.flatMap((question) => {
    const competency = competencies.find(({ questions }) => questions.includes(question.id));
    return competency ? [ofBank(question, competency.id)] : [];
  });
  return asked.length > 0 ? [...asked, ...suiting] : suiting;
}

const ofBank = (question: OwnQuestion, competency: string): Question => ({
  ...question,
  kind: 'core',
  pillar: 'ecosystem-mastery',
  competency,
});
