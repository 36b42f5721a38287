import type { ReportQuestion } from '#lib/analysis/schema.ts';
import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { ownCompetency } from './core/own-competency.ts';
import { generalQuestions } from './pillars.ts';
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
  const { picked } = competencyQuestions(competencies, level, bank);
  const together = generalBeside(picked, level, bank)
    .filter(({ pillar }) => pillar === 'collaboration')
    .slice(0, 1);
  const reserved = together.reduce((sum, question) => sum + question.minutes, 0);
  return [...withinMinutes(picked, minutes - reserved), ...together];
}

/** The questions that suit every role and ask about nothing that the picked ones do. */
export function generalBeside(picked: readonly ReportQuestion[], level: Level, bank: readonly Question[]): ReportQuestion[] {
  const things = new Set(picked.map(({ id }) => thingAskedBy(id)));
  const others = bank.filter(({ id }) => !things.has(thingAskedBy(id)));
  return generalQuestions(level, others).map((question) => reportQuestion(question, question.id));
}

/**
 * On each competency the first question of the level that asks nothing which an earlier one has asked, or one by its name where none is left; and the
 * others of that level.
 */
export function competencyQuestions(competencies: readonly Competency[], level: Level, bank: readonly Question[]) {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const things = new Set<string>();
  const picked: ReportQuestion[] = [];
  const spare: ReportQuestion[] = [];
  for (const competency of competencies) {
    const questions = levelQuestions(competency, level, byId);
    const first = questions.find(({ id }) => !things.has(thingAskedBy(id))) ?? byNameOf(competency);
    things.add(thingAskedBy(first.id));
    picked.push(first);
    spare.push(...questions.filter((question) => question !== first));
  }
  return { picked, spare };
}

/** The core questions of a level among those that a competency names. */
function levelQuestions({ id: competency, questions }: Competency, level: Level, byId: ReadonlyMap<string, Question>): ReportQuestion[] {
  return questions
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ id, kind, levels }) => kind === 'core' && id !== ownCompetency.id && levels?.includes(level))
    .map((question) => ({ ...reportQuestion(question, question.id), competency }));
}

function byNameOf({ id: competency, name }: Competency): ReportQuestion {
  return { ...reportQuestion(ownCompetency, `${ownCompetency.id}:${competency}`, { competency: name }), competency };
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

/** A question of the bank as the Report holds it. Without values its texts stay as they are: a user's own may hold braces. */
export function reportQuestion(question: Question, id: string, slots?: SlotValues): ReportQuestion {
  const fill = (text: string): string => (slots ? fillSlots(text, slots) : text);
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
