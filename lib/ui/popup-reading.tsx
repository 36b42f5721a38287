import type { Matrix } from '#lib/matrices/schema.ts';
import { WaitingStrip } from './competencies.tsx';
import { Icon } from './icon.tsx';
import type { Choice } from './verbs.ts';

/** Nothing is known yet: the report's places, so that nothing jumps when it is drawn. */
export function PopupReading({ choice, matrices }: { choice: Choice; matrices: readonly Matrix[] }) {
  const matrix = matrices.find(({ id }) => id === choice.specialization);
  return (
    <>
      <header class="pop__head" aria-busy="true">
        <div class="pop__who">
          <h1>Reading this page</h1>
        </div>
        <p class="cover">
          <Icon name="eye" small />
          <span>Only what the page shows. Nothing is clicked, scrolled or sent.</span>
        </p>
        <WaitingStrip names={matrix?.competencies.map(({ shortName }) => shortName) ?? []} />
      </header>
      <main class="pop__main">
        <div class="skeletons" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      </main>
    </>
  );
}
