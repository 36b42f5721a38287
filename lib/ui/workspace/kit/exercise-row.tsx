import type { Exercise, ReviewExercise } from '#lib/questions/exercise.ts';
import type { SheetExercise } from '#lib/questions/kit-sheet.ts';
import { Meta } from './question-row.tsx';
import { Scoring } from './scoring.tsx';
import type { KitStore } from './store.ts';

/** An exercise on the interviewer's sheet: with what the candidate does not see. */
export function ExerciseRow({ store, exercise: { no, about, exercise } }: { store: KitStore; exercise: SheetExercise }) {
  const { id, title, minutes, audience, competency, anchors } = exercise;
  return (
    <li class="q q--exercise">
      <Meta no={no} minutes={minutes} about={about} audience={audience} />
      <div class="q__body">
        <h3>{title}</h3>
        <Task exercise={exercise} />
        {exercise.howTo && (
          <p class="then">
            <b>For the interviewer alone:</b> {exercise.howTo}
          </p>
        )}
        {exercise.kind === 'review' ? <Defects exercise={exercise} /> : <Guide exercise={exercise} />}
        <Scoring store={store} no={no} anchors={anchors} asked={{ question: id, text: title, competency, findings: [] }} />
      </div>
    </li>
  );
}

/** What the candidate sees as well. */
export function Task({ exercise }: { exercise: Exercise }) {
  return (
    <>
      <p class="task">{exercise.situation}</p>
      {'code' in exercise && exercise.code && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="code" tabIndex={0} aria-label={`Code: ${exercise.title}`}>
          <pre>{exercise.code.trimEnd().split('\n').map(numbered).join('\n')}</pre>
        </section>
      )}
    </>
  );
}

const numbered = (line: string, index: number): string => `${String(index + 1).padStart(2)}  ${line}`.trimEnd();

function Defects({ exercise: { defects } }: { exercise: ReviewExercise }) {
  return (
    <>
      <p class="then">
        <b>For the interviewer alone: what is wrong in it, the gravest first</b>
      </p>
      <ol class="defects">
        {defects.map(({ line, what, why, anchors: { strong } }) => (
          <li key={`${line} ${what}`}>
            <b>
              Line {line}. {what}
            </b>{' '}
            {why} <span class="muted">A strong reviewer: {strong}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Guide({ exercise }: { exercise: Exclude<Exercise, ReviewExercise> }) {
  return (
    <div class="guide">
      <Points title="Ask on the way" points={exercise.ask} />
      <Points title="Watch for" points={exercise.watch} />
      {exercise.kind === 'debugging' && (
        <p class="then">
          <b>For the interviewer alone, what is behind it:</b> {exercise.cause}
        </p>
      )}
    </div>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div>
      <b>{title}</b>
      <ul class="points-list">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
