import type { ReportQuestion } from '#lib/analysis/schema.ts';
import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { ownCompetency } from './core/own-competency.ts';
import type { Level, Question } from './question.ts';
import { thingAskedBy } from './same-thing.ts';
import { fillSlots, type SlotValues } from './slots.ts';

/** A question of the bank that a finding asks for, with the words to fill it. */
export interface Probe {
  questionId: string;
  slots: SlotValues;
  findingId: string;
}

export interface Selection {
  matrix: Pick<Matrix, 'competencies'>;
  level: Level;
  /** In order of severity. */
  probes: readonly Probe[];
  bank: readonly Question[];
  /** Time box of the interview; `Infinity` for every question. */
  minutes?: number;
}

const INTERVIEW_MINUTES = 45;

/**
 * The questions of an interview: first the core set, the same for every candidate of a role and level (one on each competency, one on collaboration),
 * then the probes in the order given. Two probes on one thing become one that serves both findings.
 */
export function selectQuestions({ matrix, level, probes, bank, minutes = INTERVIEW_MINUTES }: Selection): ReportQuestion[] {
  const core = coreQuestions(matrix.competencies, level, bank, minutes);
  return withinMinutes([...core, ...mergedProbes(probes, bank)], minutes);
}

/** The questions that fit, in order; one that is too long gives way to a later one that is not. The first always stays. */
export function withinMinutes(questions: readonly ReportQuestion[], minutes: number): ReportQuestion[] {
  let left = minutes;
  return questions.filter((question, index) => {
    if (index > 0 && question.minutes > left) return false;
    left -= question.minutes;
    return true;
  });
}

function coreQuestions(competencies: readonly Competency[], level: Level, bank: readonly Question[], minutes: number): ReportQuestion[] {
  const together = bank
    .filter(({ kind, pillar, levels }) => kind === 'core' && pillar === 'collaboration' && levels?.includes(level))
    .slice(0, 1)
    .map((question) => reportQuestion(question, question.id));
  const byId = new Map(bank.map((question) => [question.id, question]));
  const onCompetencies = competencies.flatMap((competency) => coreQuestion(competency, level, byId));
  const reserved = together.reduce((sum, question) => sum + question.minutes, 0);
  return [...withinMinutes(onCompetencies, minutes - reserved), ...together];
}

/** The first question of the level on each competency that asks nothing which an earlier one has asked, and the others of that level. */
export function competencyQuestions(competencies: readonly Competency[], level: Level, bank: readonly Question[]) {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const things = new Set<string>();
  const picked: ReportQuestion[] = [];
  const spare: ReportQuestion[] = [];
  for (const competency of competencies) {
    const [first, ...others] = newFirst(levelQuestions(competency, level, byId), things);
    if (!first) continue;
    things.add(thingAskedBy(first.id));
    picked.push(first);
    spare.push(...others);
  }
  return { picked, spare };
}

/** Those that ask something new ahead of those that do not. */
function newFirst(questions: readonly ReportQuestion[], things: ReadonlySet<string>): ReportQuestion[] {
  const isNew = ({ id }: ReportQuestion): boolean => !things.has(thingAskedBy(id));
  return [...questions.filter(isNew), ...questions.filter((question) => !isNew(question))];
}

function coreQuestion(competency: Competency, level: Level, byId: ReadonlyMap<string, Question>): ReportQuestion[] {
  return levelQuestions(competency, level, byId).slice(0, 1);
}

/** A competency's questions at a level, or one by its name where it has none. */
function levelQuestions(competency: Competency, level: Level, byId: ReadonlyMap<string, Question>): ReportQuestion[] {
  const own = competency.questions
    .map((id) => byId.get(id))
    .filter((question) => question !== undefined)
    .filter(({ kind, levels }) => kind === 'core' && levels?.includes(level));
  const asked = own.map((question) => reportQuestion(question, question.id));
  const named = reportQuestion(ownCompetency, `${ownCompetency.id}:${competency.id}`, { competency: competency.name });
  return (asked.length > 0 ? asked : [named]).map((question) => ({ ...question, competency: competency.id }));
}

/** One question for each thing that the probes ask about, in their order, with the findings that it serves. */
export function mergedProbes(probes: readonly Probe[], bank: readonly Question[]): ReportQuestion[] {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const byThing = new Map<string, ReportQuestion>();
  const merged: ReportQuestion[] = [];
  for (const { questionId, slots, findingId } of probes) {
    const question = byId.get(questionId);
    if (!question) throw new Error(`The bank has no question “${questionId}”`);
    const things = thingsOf(questionId, slots);
    const same = things.flatMap((thing) => byThing.get(thing) ?? [])[0];
    if (same) {
      same.findings.push(findingId);
      continue;
    }
    const asked = { ...reportQuestion(question, `${questionId}:${findingId}`, slots), findings: [findingId] };
    merged.push(asked);
    for (const thing of things) byThing.set(thing, asked);
  }
  return merged;
}

/** What a probe is about: a skill, a competency and a sentence, whatever the question; otherwise the question with its words. */
function thingsOf(questionId: string, slots: SlotValues): string[] {
  const named = (['skill', 'competency', 'quote'] as const).flatMap((slot) => {
    const value = slots[slot]?.replace(/[.;,:]+$/u, '');
    return value === undefined ? [] : [JSON.stringify([slot, value])];
  });
  return named.length > 0 ? named : [JSON.stringify([questionId, slots.employer, slots.other, slots.position, slots.specialization])];
}

/** A question of the bank as the Report holds it. */
export function reportQuestion(question: Question, id: string, slots: SlotValues = {}): ReportQuestion {
  const fill = (text: string): string => fillSlots(text, slots);
  const { kind, pillar, competency, minutes, audience, anchors } = question;
  return {
    id,
    text: fill(question.text),
    kind,
    pillar,
    ...(competency && { competency }),
    minutes,
    audience,
    followUps: question.followUps.map(fill),
    anchors: { strong: fill(anchors.strong), partial: fill(anchors.partial), weak: fill(anchors.weak) },
    findings: [],
  };
}
