import { useEffect, useRef } from 'preact/hooks';
import type { ReportQuestion } from '#lib/analysis/schema.ts';
import { Ask } from './ask.tsx';
import { CopyButton } from './copy-button.tsx';
import { More } from './more.tsx';
import type { Pointing } from './pointing.ts';
import { plural } from './words.ts';

export const minutesOf = (questions: readonly ReportQuestion[]): number => questions.reduce((sum, { minutes }) => sum + minutes, 0);

interface QuestionsProps {
  questions: readonly ReportQuestion[];
  pointing: Pointing;
}

/** The questions in the place of the flags: the heading takes the focus, so that reading goes on there. */
export function QuestionsView(props: QuestionsProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector('h2')?.focus(), []);
  return (
    <div ref={top}>
      <QuestionList {...props} />
    </div>
  );
}

/** The questions for an interview: the core ones first, then the probes that follow from the flags. */
export function QuestionList({ questions, pointing }: QuestionsProps) {
  return (
    <>
      <div class="h">
        <h2 tabIndex={-1}>
          {plural(questions.length, 'question')}, about {minutesOf(questions)} min
        </h2>
        <CopyButton text={asText(questions)} what="all questions" pointing={pointing} />
      </div>
      <QuestionGroup title="Core: the same for every candidate of this role" questions={ofKind(questions, 'core')} pointing={pointing} />
      <QuestionGroup title="For this profile: they follow from its flags" questions={ofKind(questions, 'probe')} pointing={pointing} />
    </>
  );
}

/** Questions in the same words, each about another thing, that are shown before the others are folded. */
const IN_THE_SAME_WORDS = 2;

function QuestionGroup({ title, questions, pointing }: QuestionsProps & { title: string }) {
  if (questions.length === 0) return null;
  return (
    <section class="questions">
      <h3>{title}</h3>
      <ol class="list">
        {inTheSameWords(questions).map((alike) => (
          <Alike key={alike[0]?.id} questions={alike} pointing={pointing} />
        ))}
      </ol>
    </section>
  );
}

/** Questions of one wording, the later ones folded where there are many. */
function Alike({ questions, pointing }: QuestionsProps) {
  if (questions.length <= IN_THE_SAME_WORDS + 1) return <Asked questions={questions} pointing={pointing} />;
  const folded = questions.slice(IN_THE_SAME_WORDS);
  return (
    <>
      <Asked questions={questions.slice(0, IN_THE_SAME_WORDS)} pointing={pointing} />
      <li>
        <More summary={`${folded.length} more in the same words, about other things`}>
          <ol class="list">
            <Asked questions={folded} pointing={pointing} />
          </ol>
        </More>
      </li>
    </>
  );
}

function Asked({ questions, pointing }: QuestionsProps) {
  return (
    <>
      {questions.map((question) => (
        <li key={question.id}>
          <Ask question={question} pointing={pointing} label={`${question.minutes} min · ${LISTENERS[question.audience]}`} />
        </li>
      ))}
    </>
  );
}

/** Questions of one wording together, in the order in which each wording comes first. Before the colon of its id stands which it is. */
const inTheSameWords = (questions: readonly ReportQuestion[]): ReportQuestion[][] => [
  ...Map.groupBy(questions, ({ id }) => id.split(':', 1)[0]).values(),
];

const LISTENERS = { recruiter: 'anyone can judge it', engineer: 'best with an engineer' };

const ofKind = (questions: readonly ReportQuestion[], kind: ReportQuestion['kind']) =>
  questions.filter((question) => question.kind === kind);

const asText = (questions: readonly ReportQuestion[]): string => questions.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
