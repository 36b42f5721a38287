import type { ReportQuestion } from '#lib/analysis/schema.ts';
import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { ownCompetency } from './core/own-competency.ts';
import type { Level, Question } from './question.ts';
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
  const onCompetencies = competencies.map((competency) => coreQuestion(competency, level, byId));
  const reserved = together.reduce((sum, question) => sum + question.minutes, 0);
  return [...withinMinutes(onCompetencies, minutes - reserved), ...together];
}

function coreQuestion(competency: Competency, level: Level, byId: ReadonlyMap<string, Question>): ReportQuestion {
  const own = competency.questions
    .map((id) => byId.get(id))
    .find((question) => question?.kind === 'core' && question.levels?.includes(level));
  const asked = own
    ? reportQuestion(own, own.id)
    : reportQuestion(ownCompetency, `${ownCompetency.id}:${competency.id}`, { competency: competency.name });
  return { ...asked, competency: competency.id };
}

function mergedProbes(probes: readonly Probe[], bank: readonly Question[]): ReportQuestion[] {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const merged = new Map<string, ReportQuestion>();
  for (const { questionId, slots, findingId } of probes) {
    const question = byId.get(questionId);
    if (!question) throw new Error(`The bank has no question “${questionId}”`);
    const thing = thingOf(questionId, slots);
    const same = merged.get(thing);
    if (same) same.findings.push(findingId);
    else merged.set(thing, { ...reportQuestion(question, `${questionId}:${findingId}`, slots), findings: [findingId] });
  }
  return [...merged.values()];
}

/** What a probe is about: a skill, a competency or a sentence, whatever the question; otherwise the question with its words. */
function thingOf(questionId: string, slots: SlotValues): string {
  for (const slot of ['skill', 'competency', 'quote'] as const) {
    if (slots[slot] !== undefined) return JSON.stringify([slot, slots[slot]]);
  }
  return JSON.stringify([questionId, slots.employer, slots.other, slots.position, slots.specialization]);
}

function reportQuestion(question: Question, id: string, slots: SlotValues = {}): ReportQuestion {
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
