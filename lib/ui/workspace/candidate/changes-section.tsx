import { appearedFindings } from '#lib/ui/differences.ts';
import { plural, spellDate } from '#lib/ui/words.ts';
import { profileChanges } from './profile-changes.ts';
import type { Reading } from './verbs.ts';

/** Changes that stand in view. */
const CHANGES_SHOWN = 40;

/** What the shown reading says differently from the one before it. */
export function ChangesSection({ before, shown }: { before: Reading; shown: Reading }) {
  const changes = profileChanges(before.profile, shown.profile);
  const since = spellDate(before.readAt);
  return (
    <section class="card box changes" aria-labelledby="changes-heading">
      <h2 id="changes-heading">What changed since the reading of {since}</h2>
      {changes.length === 0 ? <p>The profile says the same.</p> : <Lines lines={changes} />}
      <FindingChanges before={before} shown={shown} />
    </section>
  );
}

function FindingChanges({ before, shown }: { before: Reading; shown: Reading }) {
  if (before.report.specialization !== shown.report.specialization || before.report.level !== shown.report.level)
    return <p class="hint">The two were read against different roles, so their findings are not compared.</p>;
  const gone = appearedFindings(shown.report, before.report);
  const fresh = appearedFindings(before.report, shown.report);
  if (gone.length + fresh.length === 0) return <p>The findings are the same.</p>;
  return (
    <>
      {fresh.length > 0 && <h3>New findings</h3>}
      <Lines lines={fresh.map(({ message }) => message)} />
      {gone.length > 0 && <h3>Findings that are gone</h3>}
      <Lines lines={gone.map(({ message }) => message)} />
      {before.report.engine.rulesHash !== shown.report.engine.rulesHash && (
        <p class="hint">The rules changed in between, so a finding may come or go without a change in the profile.</p>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const rest = lines.length - CHANGES_SHOWN;
  if (lines.length === 0) return null;
  return (
    <ul class="points-list">
      {lines.slice(0, CHANGES_SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {rest > 0 && <li>and {plural(rest, 'more change')}</li>}
    </ul>
  );
}
