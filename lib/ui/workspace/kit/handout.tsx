import { Icon } from '#lib/ui/icon.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { Task } from './exercise-row.tsx';
import type { KitStore } from './store.ts';

/** What the candidate gets: the situations and the code, and nothing about the candidate or the answers. */
export function Handout({ store, id }: { store: KitStore; id: string }) {
  const exercises = store.sheet.value?.exercises ?? [];
  return (
    <div class="kit">
      <header class="kit__tools no-print">
        <nav class="crumb" aria-label="Breadcrumb">
          <a href={hrefOf({ screen: 'kit', id })}>
            <Icon name="back" small />
            Back to the interviewer’s sheet
          </a>
        </nav>
        <button class="btn btn--primary" type="button" onClick={store.print}>
          <Icon name="file" />
          Print
        </button>
      </header>
      <article class="sheet handout">
        <h1>Exercises</h1>
        {exercises.length === 0 && <p>There is no exercise to hand out: the interviewer’s sheet says why, and sets the technical round.</p>}
        <ol class="qs">
          {exercises.map(({ no, exercise }) => (
            <li key={no} class="handout__task">
              <h2>
                {exercise.title} <span class="muted">{exercise.minutes} min</span>
              </h2>
              <Task exercise={exercise} />
            </li>
          ))}
        </ol>
      </article>
    </div>
  );
}
