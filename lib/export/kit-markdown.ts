import type { Exercise } from '#lib/questions/exercise.ts';
import type { KitSheet, SheetExercise, SheetQuestion } from '#lib/questions/kit-sheet.ts';
import { escapeMarkdown } from './markdown.ts';

/** What is written down already: the marks and words of one interviewer. */
export interface KitAnswers {
  interviewer: string;
  answerTo(question: string): { rating?: string | undefined; heard: string } | undefined;
  remarks(): string;
}

interface Person {
  name: string;
  headline: string;
}

/** An interview kit as Markdown: questions with their anchors, flags with quotes, and what was marked and heard so far. Foreign text is escaped. */
export function kitMarkdown(sheet: KitSheet, { name, headline }: Person, answers: KitAnswers | undefined): string {
  const question = (one: SheetQuestion): string => questionMarkdown(one, answers);
  const exercise = (one: SheetExercise): string => exerciseMarkdown(one, answers);
  return [
    `# Interview: ${inLine(name)}`,
    ...(headline ? [inLine(headline)] : []),
    [`${sheet.minutes} minutes: `, sheet.plan.map(({ id, minutes }) => `${PARTS[id]} ${minutes}`).join(', '), '.'].join(''),
    ...(answers?.interviewer ? [`Interviewer: ${inLine(answers.interviewer)}`] : []),
    ...part('Core questions', sheet.core.map(question)),
    ...part('Probes for this person', sheet.probes.map(question)),
    ...part('Further questions', sheet.reserve.map(question)),
    ...part('Technical round', sheet.exercises.map(exercise)),
    ...(sheet.notCovered.length > 0 ? [`Not asked about, for want of time: ${sheet.notCovered.map(inLine).join(', ')}.`] : []),
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

const part = (title: string, questions: readonly string[]): string[] => (questions.length > 0 ? [`## ${title}`, ...questions] : []);

function questionMarkdown(
  { id, no, minutes, about, text, flags, followUps, anchors }: SheetQuestion,
  answers: KitAnswers | undefined,
): string {
  return [
    `### ${no}. ${inLine(text)}`,
    `${minutes} min, ${inLine(about)}`,
    ...flags.flatMap(({ severity, message, spans }) => [
      `Flag, ${severity}: ${inLine(message)}`,
      ...spans.slice(0, 2).map(({ quote }) => quoted(quote.replace(/\s+/gu, ' '))),
    ]),
    ...(followUps.length > 0 ? [`Then ask: ${followUps.map(inLine).join(' ')}`] : []),
    anchorsMarkdown(anchors, answers?.answerTo(id)),
    ...heard(answers?.answerTo(id)),
  ].join('\n\n');
}

function exerciseMarkdown({ no, about, exercise }: SheetExercise, answers: KitAnswers | undefined): string {
  return [
    `### ${no}. ${inLine(exercise.title)}`,
    `${exercise.minutes} min, ${inLine(about)}`,
    inLine(exercise.situation),
    ...('code' in exercise && exercise.code ? [`\`\`\`python\n${exercise.code.trimEnd()}\n\`\`\``] : []),
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

function anchorsMarkdown(
  anchors: Readonly<Record<'strong' | 'partial' | 'weak', string>>,
  answer: ReturnType<KitAnswers['answerTo']>,
): string {
  const line = (level: 'strong' | 'partial' | 'weak', title: string): string =>
    `- [${answer?.rating === level ? 'x' : ' '}] ${title}: ${inLine(anchors[level])}`;
  return [
    line('strong', 'Strong'),
    line('partial', 'Partial'),
    line('weak', 'Weak'),
    `- [${answer?.rating === 'not-asked' ? 'x' : ' '}] Not asked`,
  ].join('\n');
}

const heard = (answer: ReturnType<KitAnswers['answerTo']>): string[] =>
  answer?.heard ? [`What was said:\n\n${quoted(answer.heard)}`] : [];

const quoted = (text: string): string =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');

const inLine = (text: string): string => escapeMarkdown(text.replace(/\s+/gu, ' '));
