import type { Finding } from '#lib/analysis/schema.ts';
import { Icon } from './icon.tsx';
import { capitalise } from './words.ts';

type Level = Finding['severity'];

const SEVERITIES: readonly Level[] = ['high', 'medium', 'low', 'note'];

/** Shape, word and hue, never hue alone. */
export function Severity({ level }: { level: Level }) {
  return (
    <span class={`sev sev--${level}`}>
      <Icon name={level} />
      {capitalise(level)}
    </span>
  );
}

/** How many findings of each severity: a shape and a number, in words for a screen reader and the pointer. */
export function SeverityCounts({ counts }: { counts: Record<Level, number> }) {
  const some = SEVERITIES.filter((level) => counts[level] > 0);
  if (some.length === 0) return <span class="muted">None</span>;
  const words = some.map((level) => `${counts[level]} ${level}`).join(', ');
  return (
    <span class="sev-counts" role="img" aria-label={words} title={words}>
      {some.map((level) => (
        <span key={level} class={`sev sev--${level}`}>
          <Icon name={level} />
          {counts[level]}
        </span>
      ))}
    </span>
  );
}
