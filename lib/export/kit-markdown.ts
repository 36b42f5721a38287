import type { Finding, Span } from '#lib/analysis/schema.ts';
import { ANSWERED_BEFORE, answeredBefore } from '#lib/questions/answered-before.ts';
import type { Exercise } from '#lib/questions/exercise.ts';
import { CLOSE, OPENING } from '#lib/questions/kit.ts';
import type { KitSheet, SheetExercise, SheetQuestion } from '#lib/questions/kit-sheet.ts';
import { KIT_WORDS } from '#lib/questions/kit-words.ts';
import type { Anchors } from '#lib/questions/question.ts';
import { escapeMarkdown } from './markdown.ts';

/** What is written down already: the marks and words of one interviewer. */
export interface KitAnswers {
  interviewer: string;
  answerTo(question: string): Heard | undefined;
  /** All of them, those to questions that are not on the sheet too. */
  answers(): readonly (Heard & { question: string; text: string })[];
  remarks(): string;
}

interface Heard {
  rating?: keyof typeof MARKS | undefined;
  heard: string;
}

interface Person {
  name: string;
  headline: string;
}

interface Telling {
  /** Whether a technical round is to be held, so that one without an exercise says why. */
  hasTechnical?: boolean;
  /** A quote in its sentence and with its place, for somebody who has only this sheet. */
  told?: (span: Span) => string;
}

/** An interview kit as Markdown: questions with their anchors, flags with quotes, and what was marked and heard so far. Foreign text is escaped. */
export function kitMarkdown(
  sheet: KitSheet,
  { name, headline }: Person,
  answers: KitAnswers | undefined,
  { hasTechnical = false, told = ({ quote }) => quote }: Telling = {},
): string {
  const question = (one: SheetQuestion): string => questionMarkdown(one, answers, told);
  return [
    `# Interview: ${inLine(name)}`,
    ...(headline ? [inLine(headline)] : []),
    [`${sheet.minutes} minutes: `, sheet.plan.map(({ id, minutes }) => `${PARTS[id]} ${minutes}`).join(', '), '.'].join(''),
    ...(answers?.interviewer ? [`Interviewer: ${inLine(answers.interviewer)}`] : []),
    `**Opening, ${OPENING} minutes.** ${KIT_WORDS.opening}`,
    ...part('Core questions', KIT_WORDS.core, sheet.core.map(question)),
    ...(sheet.notCovered.length > 0 ? [`No time is left to ask about: ${sheet.notCovered.map(inLine).join(', ')}.`] : []),
    ...part('Probes for this person', KIT_WORDS.probes, sheet.probes.map(question)),
    ...part('Further questions', KIT_WORDS.reserve, sheet.reserve.map(question)),
    `**Close, ${CLOSE} minutes.** ${KIT_WORDS.close}`,
    KIT_WORDS.noSubject,
    ...technicalRound(sheet, answers, hasTechnical),
    ...part('Answered before', ANSWERED_BEFORE, answeredBefore(answers?.answers() ?? [], sheet).map(answerMarkdown)),
    ...part(
      'Flags without a question here',
      KIT_WORDS.otherFlags,
      sheet.otherFlags.map((flag) => flagMarkdown(flag, told)),
    ),
    ...(answers?.remarks() ? [`## Remarks\n\n${quoted(answers.remarks())}`] : []),
  ].join('\n\n');
}

const PARTS = {
  opening: 'opening',
  core: 'core questions',
  probes: 'probes',
  reserve: 'further questions',
  hand: 'in hand',
  close: 'close',
} as const;

const part = (title: string, how: string, entries: readonly string[]): string[] =>
  entries.length > 0 ? [`## ${title}`, how, ...entries] : [];

function technicalRound({ exercises, hasExercises }: KitSheet, answers: KitAnswers | undefined, isHeld: boolean): string[] {
  const title = 'Technical round';
  if (exercises.length === 0) return isHeld ? [`## ${title}`, hasExercises ? KIT_WORDS.longerRound : KIT_WORDS.noExercise] : [];
  const told = exercises.map((one) => exerciseMarkdown(one, answers));
  return part(title, 'With an engineer beside you, in a time of its own.', told);
}

const answerMarkdown = ({ text, ...answer }: Heard & { text: string }): string =>
  [`### ${inLine(text)}`, answer.rating ? `Marked: ${MARKS[answer.rating]}` : 'Not marked', ...heard(answer)].join('\n\n');

function questionMarkdown(
  { id, no, minutes, about, text, flags, followUps, anchors }: SheetQuestion,
  answers: KitAnswers | undefined,
  told: (span: Span) => string,
): string {
  return [
    `### ${no}. ${inLine(text)}`,
    `${minutes} min, ${inLine(about)}`,
    ...flags.map((flag) => flagMarkdown(flag, told)),
    ...(followUps.length > 0 ? [`Then ask: ${followUps.map(inLine).join(' ')}`] : []),
    anchorsMarkdown(anchors, answers?.answerTo(id)),
    ...heard(answers?.answerTo(id)),
  ].join('\n\n');
}

/** A flag and what it rests on; what reads the same is quoted once. */
function flagMarkdown({ severity, message, spans }: Finding, told: (span: Span) => string): string {
  const quotes = new Set(spans.map((span) => told(span).replace(/\s+/gu, ' ')));
  return [`Flag, ${severity}: ${inLine(message)}`, ...[...quotes].slice(0, QUOTES_SHOWN).map(quoted)].join('\n\n');
}

/** How many quotes of a flag stand below its question. */
const QUOTES_SHOWN = 2;

function exerciseMarkdown({ no, about, exercise }: SheetExercise, answers: KitAnswers | undefined): string {
  return [
    `### ${no}. ${inLine(exercise.title)}`,
    `${exercise.minutes} min, ${inLine(about)}`,
    inLine(exercise.situation),
    ...('code' in exercise && exercise.code ? [`\`\`\`python\n${exercise.code.trimEnd()}\n\`\`\``] : []),
    ...(exercise.howTo ? [`For the interviewer alone: ${inLine(exercise.howTo)}`] : []),
    ...forTheInterviewer(exercise),
    anchorsMarkdown(exercise.anchors, answers?.answerTo(exercise.id)),
    ...heard(answers?.answerTo(exercise.id)),
  ].join('\n\n');
}

function forTheInterviewer(exercise: Exercise): string[] {
  if (exercise.kind === 'review')
    return [exercise.defects.map(({ line, what, why }) => `- Line ${line}: ${inLine(what)} ${inLine(why)}`).join('\n')];
  const asked = exercise.ask.map((text) => `- Ask: ${inLine(text)}`);
  const watched = exercise.watch.map((text) => `- Watch for: ${inLine(text)}`);
  return [[...asked, ...watched].join('\n'), ...(exercise.kind === 'debugging' ? [`Behind it: ${inLine(exercise.cause)}`] : [])];
}

const MARKS = { strong: 'Strong', partial: 'Partial', weak: 'Weak', 'not-asked': 'Not asked' } as const;

function anchorsMarkdown(anchors: Anchors, answer: Heard | undefined): string {
  const box = (mark: keyof typeof MARKS): string => `- [${answer?.rating === mark ? 'x' : ' '}] ${MARKS[mark]}`;
  const levels = (['strong', 'partial', 'weak'] as const).map((level) => `${box(level)}: ${inLine(anchors[level])}`);
  return [...levels, box('not-asked')].join('\n');
}

const heard = (answer: Heard | undefined): string[] => (answer?.heard ? [`What was said:\n\n${quoted(answer.heard)}`] : []);

const quoted = (text: string): string =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');

const inLine = (text: string): string => escapeMarkdown(text.replace(/\s+/gu, ' '));
