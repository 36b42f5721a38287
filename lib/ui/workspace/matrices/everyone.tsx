import type { Matrix } from '#lib/matrices/schema.ts';
import { STATUS_WORDS } from '#lib/ui/competencies.tsx';
import { grouped } from '#lib/ui/words.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { MatricesStore } from './store.ts';
import { differsIn } from './trial-store.ts';
import type { EveryonesTrial } from './verbs.ts';

const SHOWN = 200;

/** Everybody who is saved, read under the draft: who would read differently, and where. */
export function Everyone({ store: { trial }, matrix }: { store: MatricesStore; matrix: Matrix }) {
  const sofar = trial.everyone.value;
  const isRunning = sofar !== undefined && (sofar.all === 0 || sofar.done < sofar.all) && trial.isRunning.value;
  return (
    <div class="everyone">
      <div class="row">
        <button class="btn" type="button" disabled={isRunning || !trial.isPossible.value} onClick={() => void trial.tryOnAll()}>
          Try it on everyone
        </button>
        {isRunning && (
          <button class="btn btn--quiet" type="button" onClick={trial.stop}>
            Stop
          </button>
        )}
      </div>
      {sofar && isRunning && <progress class="meter" max={sofar.all || 1} value={sofar.done} aria-label="Candidates read" />}
      <p class="hint" role="status">
        {sofar && toldOf(sofar, isRunning)}
      </p>
      {sofar && sofar.differing.length > 0 && <Differing matrix={matrix} sofar={sofar} />}
    </div>
  );
}

function toldOf({ done, all, differing }: EveryonesTrial, isRunning: boolean): string {
  if (isRunning) return `${grouped(done)} of ${grouped(all)} read.`;
  const stopped = done < all ? `Stopped after ${grouped(done)} of ${grouped(all)}. ` : '';
  return `${stopped}${grouped(differing.length)} of ${grouped(done)} would read differently.`;
}

function Differing({ matrix, sofar: { differing } }: { matrix: Matrix; sofar: EveryonesTrial }) {
  return (
    <ul class="everyone__list" aria-label="Who would read differently">
      {differing.slice(0, SHOWN).map((one) => (
        <li key={one.id}>
          <a href={hrefOf({ screen: 'candidate', id: one.id })}>{one.name || 'No name read'}</a>
          {differsIn(one).map((id) => (
            <span key={id} class="hint">
              {' '}
              {matrix.competencies.find((competency) => competency.id === id)?.name}:{' '}
              {STATUS_WORDS[one.saved?.[id] ?? 'unread'].toLowerCase()} becomes {STATUS_WORDS[one.draft[id] ?? 'unread'].toLowerCase()}.
            </span>
          ))}
        </li>
      ))}
      {differing.length > SHOWN && <li class="hint">and {grouped(differing.length - SHOWN)} more</li>}
    </ul>
  );
}
