import type { Report } from '#lib/analysis/schema.ts';
import { differencesOf } from '#lib/ui/differences.ts';
import { More } from '#lib/ui/more.tsx';
import type { SavedEntry } from '#lib/ui/verbs.ts';
import { plural, spellDate } from '#lib/ui/words.ts';

/** Differences that stand in view. */
const SHOWN = 4;

interface DifferencesCardProps {
  entry: SavedEntry;
  /** The saved report as it may be drawn. */
  earlier(report: Report): Report;
  current: Report;
}

/** What the report says otherwise than the one that was saved. */
export function DifferencesCard({ entry, earlier, current }: DifferencesCardProps) {
  if (!entry.report) return null;
  const differences = differencesOf(earlier(entry.report), current);
  const rest = differences.slice(SHOWN);
  return (
    <section class="card box changed" aria-labelledby="changed-heading">
      <h2 id="changed-heading" class="h">
        Changed since you saved it: {plural(differences.length, 'difference')}
        <span>{spellDate(entry.savedAt)}</span>
      </h2>
      <Differences differences={differences.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <More summary={`${rest.length} more`}>
          <Differences differences={rest} />
        </More>
      )}
    </section>
  );
}

function Differences({ differences }: { differences: ReturnType<typeof differencesOf> }) {
  return (
    <ul class="diff">
      {differences.map(({ what, text }) => (
        <li key={`${what} ${text}`}>
          <b>{what}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
