import { catalog, skillById } from '#lib/catalog/index.ts';
import type { Matrix, OwnQuestion, OwnSkill } from '#lib/matrices/schema.ts';
import { catalogSpellings, spellingKey } from '#lib/matrices/spellings.ts';
import { questionBank, questionById } from '#lib/questions/index.ts';
import type { Level, Question } from '#lib/questions/question.ts';
import { freeId, slugOf } from './edit.ts';

/** Most that are offered at once. */
const OFFERED = 8;
const LONGEST_NAME = 80;
const QUESTIONS_OFFERED = 40;

export interface Offered {
  id: string;
  label: string;
  /** Said behind the label. */
  hint?: string;
}

export const isOfCatalogue = (id: string): boolean => skillById.has(id);

export const skillName = ({ ownSkills = [] }: Matrix, id: string): string =>
  skillById.get(id)?.name ?? ownSkills.find((skill) => skill.id === id)?.name ?? id;

/** Skills of the catalogue and of the matrix whose name or spelling a text begins or holds, but those that are `taken`. */
export function skillsFor(matrix: Matrix, text: string, taken: readonly string[]): Offered[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return [];
  const all = [...(matrix.ownSkills ?? []).filter(({ id }) => !isOfCatalogue(id)), ...catalog].filter(({ id }) => !taken.includes(id));
  const begins = all.filter(({ name }) => name.toLowerCase().startsWith(sought));
  const holds = all.filter((skill) => !begins.includes(skill) && spellingsOf(skill).some((one) => one.toLowerCase().includes(sought)));
  return [...begins, ...holds]
    .slice(0, OFFERED)
    .map(({ id, name }) => ({ id, label: name, ...(isOfCatalogue(id) ? {} : { hint: 'yours' }) }));
}

const spellingsOf = ({ name, aliases = [] }: { name: string; aliases?: readonly string[] }): readonly string[] => [name, ...aliases];

/** What a name would be as a skill of one's own: the one that is spelt so, further spellings where the catalogue has it, else a new one under an id of its own. */
export function ownSkillNamed({ ownSkills = [] }: Matrix, text: string): OwnSkill {
  const name = text.trim().slice(0, LONGEST_NAME);
  const key = spellingKey(name);
  const known = catalogSpellings().get(key);
  if (known) return { id: known.id, name: known.name, aliases: [] };
  const own = ownSkills.find((skill) => spellingsOf(skill).some((spelling) => spellingKey(spelling) === key));
  return own ?? { id: freeId(slugOf(name, 'skill'), [...ownSkills, ...catalog]), name, aliases: [] };
}

export const bankQuestion = (id: string): Question | undefined => questionById.get(id);

export const ownQuestion = ({ ownQuestions = [] }: Matrix, id: string): OwnQuestion | undefined =>
  ownQuestions.find((question) => question.id === id);

export interface QuestionFilter {
  text: string;
  level: Level | '';
}

/** Core questions of the bank that hold all words of a text and suit a level, but those that are `taken`. */
export function questionsFor({ text, level }: QuestionFilter, taken: readonly string[]): { shown: Question[]; more: number } {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = questionBank.filter(
    (question) =>
      question.kind === 'core' &&
      !taken.includes(question.id) &&
      !question.text.includes('{') &&
      (level === '' || question.levels?.includes(level)) &&
      words.every((word) => `${question.text} ${question.competency ?? ''} ${question.pillar}`.toLowerCase().includes(word)),
  );
  return { shown: found.slice(0, QUESTIONS_OFFERED), more: Math.max(0, found.length - QUESTIONS_OFFERED) };
}
