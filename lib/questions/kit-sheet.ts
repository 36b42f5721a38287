import type { Finding, Report, ReportQuestion } from '#lib/analysis/schema.ts';
import { isOfPython } from '#lib/matrices/of-python.ts';
import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import type { Exercise } from './exercise.ts';
import { exercises as allExercises } from './exercises/index.ts';
import { questionBank } from './index.ts';
import { CLOSE, type Kit, type KitWishes, kitQuestions, OPENING } from './kit.ts';
import { kitExercises } from './kit-exercises.ts';
import { isOnPython } from './on-python.ts';
import type { Question } from './question.ts';

/** A question with its number on the sheet (`C1`, `P2`), what it is about in words, and the flags that it serves. */
export interface SheetQuestion extends ReportQuestion {
  no: string;
  about: string;
  flags: Finding[];
}

export interface SheetExercise {
  no: string;
  about: string;
  exercise: Exercise;
}

export interface PlanPart {
  id: 'opening' | 'core' | 'probes' | 'reserve' | 'hand' | 'close';
  minutes: number;
}

/** An interview as it is written down: what is asked in which order, and what the time leaves out. */
export interface KitSheet {
  /** The length that was asked for; the parts of the plan add up to it. */
  minutes: number;
  plan: PlanPart[];
  core: SheetQuestion[];
  probes: SheetQuestion[];
  reserve: SheetQuestion[];
  exercises: SheetExercise[];
  /** Whether any exercise suits the matrix and level, however long it takes. */
  hasExercises: boolean;
  /** Names of the competencies that no question is asked about, then the role's ways of working, in quotes. */
  notCovered: string[];
  /** Flags that no question of the sheet serves. */
  otherFlags: Finding[];
}

export interface SheetSelection {
  report: Report;
  /** The matrix of the report; where it is not there any more, its competencies are asked about by name. */
  matrix: Matrix | undefined;
  minutes: number;
  /** The length of a technical round beside it; 0 for none. */
  technical?: number;
  bank?: readonly Question[];
  /** What the candidate's role asks for. */
  wishes?: KitWishes;
}

/** What does not ask about Python. */
const ofAnyLanguage = <T extends Question | Exercise>(all: readonly T[]): T[] => all.filter((one) => !isOnPython(one));

/** The same for the same report, matrix and lengths. */
export function kitSheet({ report, matrix, minutes, technical = 0, bank: given = questionBank, wishes }: SheetSelection): KitSheet {
  const { level } = report;
  const competencies = matrix?.competencies ?? report.competencies.map(byNameAlone);
  const isPython = isOfPython(matrix ?? { id: report.specialization });
  const bank = matrix || isPython ? given : ofAnyLanguage(given);
  const findings = report.findings.filter(({ rule }) => !isAboutRole(rule));
  const flagsOf = (question: ReportQuestion): Finding[] => findings.filter(({ id }) => question.findings.includes(id));
  const probes = report.questions.filter((question) => question.kind === 'probe' && flagsOf(question).length > 0);
  const selection = { matrix: { competencies }, level, probes, minutes, bank, ...(wishes && { wishes }) };
  const core = kitQuestions(selection).core.map(({ id }) => id);
  const suiting = { matrix: { competencies }, level, core, bank: isPython ? allExercises : ofAnyLanguage(allExercises) };
  const exercises = technical > 0 ? kitExercises({ ...suiting, minutes: technical }) : [];
  const kit = kitQuestions({ ...selection, exercises: exercises.map(({ id }) => id) });
  const about = subjectIn(competencies);
  const questions = (sign: string, of: readonly ReportQuestion[]) => of.map((question, index) => onSheet(`${sign}${index + 1}`, question));
  const onSheet = (no: string, question: ReportQuestion): SheetQuestion => ({
    ...question,
    no,
    about: about(question),
    flags: flagsOf(question),
  });
  return {
    minutes,
    plan: planOf(kit, minutes),
    core: questions('C', kit.core),
    probes: questions('P', kit.probes),
    reserve: questions('R', kit.reserve),
    exercises: exercises.map((exercise, index) => ({ no: `E${index + 1}`, about: about(exercise), exercise })),
    hasExercises: kitExercises({ ...suiting, minutes: Number.POSITIVE_INFINITY }).length > 0,
    notCovered: [
      ...kit.notCovered.flatMap((id) => competencies.find((competency) => competency.id === id)?.name ?? []),
      ...kit.needsNotCovered.map((text) => `“${text}”`),
    ],
    otherFlags: findings.filter(({ id }) => !askedAbout(kit).has(id)),
  };
}

/** What is said of the budget is about the role: no candidate can confirm or explain it. */
export const isAboutRole = (rule: string): boolean => rule.startsWith('compensation/');

const askedAbout = ({ core, probes, reserve }: Kit): ReadonlySet<string> =>
  new Set([...core, ...probes, ...reserve].flatMap(({ findings }) => findings));

const byNameAlone = ({ id, name, shortName }: Report['competencies'][number]): Competency => ({
  id,
  name,
  shortName,
  why: name,
  skills: [],
  related: [],
  signals: [],
  evidence: name,
  questions: [],
});

function planOf({ core, probes, reserve, minutes: planned }: Kit, minutes: number): PlanPart[] {
  const total = (questions: readonly ReportQuestion[]): number => questions.reduce((sum, question) => sum + question.minutes, 0);
  const parts: PlanPart[] = [
    { id: 'opening', minutes: OPENING },
    { id: 'core', minutes: total(core) },
    { id: 'probes', minutes: total(probes) },
    { id: 'reserve', minutes: total(reserve) },
    { id: 'hand', minutes: minutes - planned },
    { id: 'close', minutes: CLOSE },
  ];
  return parts.filter((part) => part.minutes > 0);
}

const PILLARS: Readonly<Record<string, string>> = {
  'language-mechanics': 'The language itself',
  'ecosystem-mastery': 'Libraries and tools',
  'code-quality': 'Code quality',
  'system-design': 'Design',
  debugging: 'Finding faults',
  collaboration: 'Working together',
  ownership: 'Ownership',
  process: 'Way of working',
  security: 'Security',
};

/** A competency by its name, a probe as one, anything else by its pillar. */
function subjectIn(competencies: readonly Competency[]) {
  const names = new Map(competencies.map(({ id, name }) => [id, name]));
  return ({ kind, competency = '', pillar }: { kind: string; competency?: string | undefined; pillar: string }): string =>
    names.get(competency) ?? (kind === 'probe' ? 'The profile itself' : (PILLARS[pillar] ?? pillar));
}
