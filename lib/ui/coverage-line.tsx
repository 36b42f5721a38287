import { Icon } from './icon.tsx';
import type { Coverage } from './verbs.ts';

/** What was read, and on request what to do so that more of it is. */
export function CoverageLine({ coverage: { line, more } }: { coverage: Coverage }) {
  if (more.length === 0) {
    return (
      <p class="cover">
        <Icon name="eye" small />
        <span>{line}</span>
      </p>
    );
  }
  return (
    <details class="cover">
      <summary>
        <Icon name="eye" small />
        <span>{line}</span>
        <span class="link-btn">How to show more</span>
      </summary>
      <ul>
        {more.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </details>
  );
}
