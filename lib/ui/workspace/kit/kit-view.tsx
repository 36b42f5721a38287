import { useEffect } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { useTitle } from '#lib/ui/workspace/title.ts';
import { Handout } from './handout.tsx';
import { KitTools } from './kit-tools.tsx';
import { Others } from './others.tsx';
import { Sheet } from './sheet.tsx';
import type { KitStore } from './store.ts';
import type { Interview } from './verbs.ts';

interface KitProps {
  store: KitStore;
  matrices: readonly Matrix[];
  /** Only what is handed to the candidate. */
  handout: boolean;
}

/** The interview kit of a candidate with its scorecard, or what the candidate gets of it. */
export function KitView({ store, matrices, handout }: KitProps) {
  const state = store.interview.value;
  const row = state.kind === 'ready' ? state.value?.row : undefined;
  useTitle(handout ? 'Exercises' : row ? `Interview: ${nameOf(row)}` : 'Interview kit');
  useKeptOnLeaving(store);
  if (state.kind === 'broken') return <Broken message={state.message} />;
  if (state.kind === 'loading' || (state.value?.reading && !store.card.value)) return <h1>Interview kit</h1>;
  if (!state.value) return <Gone />;
  if (!state.value.reading) return <Unopened interview={state.value} />;
  if (handout) return <Handout store={store} id={state.value.row.id} />;
  return <KitPage store={store} matrices={matrices} interview={state.value} />;
}

/** What was typed last is kept when the page is left or hidden, before the pause after it is over. */
function useKeptOnLeaving(store: KitStore): void {
  useEffect(() => {
    const keep = (): void => void store.flush();
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [store]);
}

function KitPage({ store, matrices, interview }: Omit<KitProps, 'handout'> & { interview: Interview }) {
  const card = store.card.value;
  const competencies = interview.matrix?.competencies ?? interview.reading?.report.competencies ?? [];
  return (
    <div class={store.preferences.value?.anchors ? 'kit' : 'kit kit--bare'}>
      <KitTools store={store} interview={interview} />
      <Sheet store={store} matrices={matrices} interview={interview} />
      {card && <Others card={card} competencies={competencies} />}
    </div>
  );
}

function Gone() {
  return (
    <>
      <h1>This candidate is not saved here</h1>
      <p>
        They were deleted, or their last day of keeping has passed, and their scorecards with them.{' '}
        <a href={hrefOf({ screen: 'kits' })}>Back to the interview kits</a>
      </p>
    </>
  );
}

function Unopened({ interview: { row } }: { interview: Interview }) {
  return (
    <>
      <h1>Interview: {nameOf(row)}</h1>
      <p>The saved report can’t be opened by this version, and the questions come from it. Read the profile again, and the kit is there.</p>
    </>
  );
}
