import type { ReportQuestion } from '#lib/analysis/schema.ts';
import { questionBank } from './index.ts';
import type { Question } from './question.ts';
import { competencyByName, thingAskedBy } from './same-thing.ts';
import { competencyQuestions, generalBeside, type Selection } from './select.ts';

/** Minutes for who one is and what will be talked about, and for the candidate's own questions at the end; both are part of an interview's length. */
export const OPENING = 3;
export const CLOSE = 2;

/** The questions of one interview that fits its time. */
export interface Kit {
  /** The same for every candidate of a role, level and length; a core question that serves a finding as well has its `findings`, and may have a follow-up more. */
  core: ReportQuestion[];
  probes: ReportQuestion[];
  /** What fills the time that the findings leave, in one order for everyone. */
  reserve: ReportQuestion[];
  /** The sum of all questions, the opening and the close; within five minutes below the length asked for. */
  minutes: number;
  /** Ids of the competencies that the time leaves no room for, in the order of the matrix. */
  notCovered: string[];
  /** The words of those ways of working that no question is asked about. */
  needsNotCovered: string[];
}

/** What a role asks for beside its specialisation: competencies that come first, by id, and ways of working that go before anything else that is general. */
export interface KitWishes {
  competencies: readonly string[];
  needs: readonly KitNeed[];
}

/** A way of working, with the ids of the questions that ask about it; one of them is asked. */
export interface KitNeed {
  text: string;
  questions: readonly string[];
}

export interface KitSelection extends Pick<Selection, 'matrix' | 'level'> {
  /** The length of the whole interview. */
  minutes: number;
  /** The probes of the candidate's report, in its order. */
  probes: readonly ReportQuestion[];
  bank?: readonly Question[];
  /** Ids of the exercises that belong to the interview: the reserve asks about none of their things. */
  exercises?: readonly string[];
  wishes?: KitWishes;
}

const NO_WISHES: KitWishes = { competencies: [], needs: [] };

/** General questions join the core up to this part of the time, those on the role's ways of working up to a larger one; the rest is for the probes of one candidate. */
const GENERAL_WITHIN = 0.65;
const WISHED_WITHIN = 0.8;
/** Minutes that even the competencies of a role leave to the probes. */
const LEAST_FOR_PROBES = 4;

/** An interview of so many minutes (30, 45, 60): core questions, then this candidate's probes, then what else there is time for. */
export function kitQuestions(selection: KitSelection): Kit {
  const { matrix, level, probes, minutes: length, bank = questionBank, exercises = [], wishes = NO_WISHES } = selection;
  const minutes = length - OPENING - CLOSE;
  const ofMatrix = competencyQuestions(matrix.competencies, level, bank);
  const picked = mustHavesFirst(ofMatrix.picked, wishes.competencies);
  const spare = mustHavesFirst(ofMatrix.spare, wishes.competencies);
  const suiting = generalBeside(picked, level, bank);
  const wished = onNeeds(wishes.needs, suiting);
  const general = [...wished, ...suiting.filter((question) => !wished.includes(question))];
  const core = coreOf(picked, wished, general, minutes);
  const served = core.map((question) => probes.filter((probe) => isServedBy(question, probe)));
  const ownProbes = probes.filter((probe) => !served.flat().includes(probe));
  const asked = fill(core, inVariety(ownProbes), minutes);
  const byName = new Set(asked.slice(core.length).flatMap(({ id }) => competencyByName(id) ?? []));
  const elsewhere = new Set(exercises.map(thingAskedBy));
  const further = [...picked, ...general, ...spare].filter(
    ({ id, competency = '' }) => !elsewhere.has(thingAskedBy(id)) && !byName.has(competency),
  );
  const all = fill(asked, further, minutes);
  const covered = new Set([...all.map(({ id }) => thingAskedBy(id)), ...elsewhere]);
  return {
    core: core.map((question, index) => serving(question, served[index] ?? [])),
    probes: asked.slice(core.length),
    reserve: all.slice(asked.length),
    minutes: OPENING + total(all) + CLOSE,
    notCovered: matrix.competencies.map(({ id }) => id).filter((id) => !byName.has(id) && !all.some(({ competency }) => competency === id)),
    needsNotCovered: wishes.needs.filter(({ questions }) => !questions.some((id) => covered.has(thingAskedBy(id)))).map(({ text }) => text),
  };
}

/** In the given order, those on a competency that the role cannot do without ahead of the others. */
function mustHavesFirst(questions: readonly ReportQuestion[], mustHaves: readonly string[]): ReportQuestion[] {
  const isFirst = ({ competency = '' }: ReportQuestion): boolean => mustHaves.includes(competency);
  return [...questions.filter(isFirst), ...questions.filter((question) => !isFirst(question))];
}

/** One question on each way of working, in their order, none on a thing that an earlier one asks about. */
function onNeeds(needs: readonly KitNeed[], general: readonly ReportQuestion[]): ReportQuestion[] {
  const things = new Set<string>();
  const chosen: ReportQuestion[] = [];
  for (const { questions } of needs) {
    const suiting = questions.flatMap((id) => general.filter((question) => question.id === id));
    const first = suiting.find(({ id }) => !things.has(thingAskedBy(id)));
    if (!first) continue;
    things.add(thingAskedBy(first.id));
    chosen.push(first);
  }
  return chosen;
}

/** One question on each competency and one on collaboration; where that leaves time, general ones by the weight of their pillar. */
function coreOf(
  picked: readonly ReportQuestion[],
  wished: readonly ReportQuestion[],
  general: readonly ReportQuestion[],
  minutes: number,
): ReportQuestion[] {
  const together = general.filter(({ pillar }) => pillar === 'collaboration').slice(0, 1);
  const room = minutes - LEAST_FOR_PROBES - total(together);
  const onCompetencies = fill([], picked, room);
  const core = [...onCompetencies, ...together];
  const leftOut = picked.filter((question) => !onCompetencies.includes(question));
  if (leftOut.some((question) => question.minutes <= room)) return core;
  return fill(fill(core, wished, minutes * WISHED_WITHIN), general, minutes * GENERAL_WITHIN);
}

/** The questions already asked, and those of the others that fit and ask something new. */
function fill(asked: readonly ReportQuestion[], others: readonly ReportQuestion[], minutes: number): ReportQuestion[] {
  const things = new Set(asked.map(({ id }) => thingAskedBy(id)));
  const filled = [...asked];
  let left = minutes - total(asked);
  for (const question of others) {
    const thing = thingAskedBy(question.id);
    if (question.minutes > left || things.has(thing)) continue;
    things.add(thing);
    filled.push(question);
    left -= question.minutes;
  }
  return filled;
}

/** Whether a core question asks about the thing of a probe, so that the probe is left out: on what the profile does not show, any question on that competency does. */
function isServedBy({ id, competency }: ReportQuestion, probe: ReportQuestion): boolean {
  if (thingAskedBy(probe.id) === thingAskedBy(id)) return true;
  return competency !== undefined && competencyByName(probe.id) === competency;
}

const SHOWN_BY = 'I found no work on this in your profile. Is there any, and what was your part in it?';

/** A core question with the findings of the probes that it makes needless. One on a competency asks for work as well, where none was found. */
function serving(question: ReportQuestion, probes: readonly ReportQuestion[]): ReportQuestion {
  const findings = probes.flatMap((probe) => probe.findings);
  const asksForWork = competencyByName(question.id) !== undefined || !probes.some(({ id }) => competencyByName(id));
  return { ...question, findings, followUps: asksForWork ? question.followUps : [...question.followUps, SHOWN_BY] };
}

/** Wordings that a profile may call for a dozen times, a skill or competency each. */
const REPEATED = ['probe-claimed-skill', 'probe-thin-evidence', 'probe-missing-competency', 'probe-stale-skill'];
/** Most that one of these is asked before every other probe has had its turn. */
const ONE_WORDING = 2;

/** The probes in their order, but for those that would ask in the same words once more. */
function inVariety(probes: readonly ReportQuestion[]): ReportQuestion[] {
  const wordingOf = ({ id }: ReportQuestion): string => id.split(':')[0] ?? id;
  const again = probes.filter((probe, index) => {
    const wording = wordingOf(probe);
    return REPEATED.includes(wording) && probes.slice(0, index).filter((earlier) => wordingOf(earlier) === wording).length >= ONE_WORDING;
  });
  return [...probes.filter((probe) => !again.includes(probe)), ...again];
}

const total = (questions: readonly ReportQuestion[]): number => questions.reduce((sum, { minutes }) => sum + minutes, 0);
