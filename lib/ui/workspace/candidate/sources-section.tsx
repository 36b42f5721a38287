import type { Report } from '#lib/analysis/schema.ts';
import { coverageLine } from '#lib/reading/coverage.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { type SourceGroup, type SourceRow, sourceGroups } from './source-rows.ts';
import { sourceName } from './sources.ts';
import type { Reading } from './verbs.ts';

/** The profile and each attached source next to each other, with what disagrees. */
export function SourcesSection({ shown, attached }: { shown: Reading; attached: readonly Reading[] }) {
  return (
    <>
      {attached.map((other) => (
        <Comparison key={other.id} shown={shown} other={other} findings={shown.report.findings} />
      ))}
    </>
  );
}

function Comparison({ shown, other, findings }: { shown: Reading; other: Reading; findings: Report['findings'] }) {
  const [own, theirs] = [sourceName(shown.profile), sourceName(other.profile)];
  const groups = sourceGroups(shown.profile, other.profile, findings);
  return (
    <section aria-label={`${own} beside ${theirs}`}>
      <div class="sect">
        <h2>Sources side by side</h2>
        <span class="hint">A difference may be an older version or another wording.</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="card scroll" aria-label={`${own} and ${theirs} by section`} tabIndex={0}>
        <table class="table ledger beside">
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col">{own}</th>
              <th scope="col">{theirs}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">What was read</th>
              <td class="soft">{coverageLine(shown.profile)}</td>
              <td class="soft">{coverageLine(other.profile)}</td>
            </tr>
            {groups.map((group) => (
              <Rows key={group.name} group={group} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Rows({ group: { name, rows } }: { group: SourceGroup }) {
  return (
    <>
      {rows.map((row, index) => (
        <tr key={`${row.label} ${row.own} ${row.other}`}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {name}
            </th>
          )}
          <td>
            <Told text={row.own} />
            <Disagreement row={row} />
          </td>
          <td>
            <Told text={row.other} />
          </td>
        </tr>
      ))}
    </>
  );
}

const Told = ({ text }: { text: string }) => <span class={text ? undefined : 'muted'}>{text || 'Not in what was read'}</span>;

function Disagreement({ row: { disagree } }: { row: SourceRow }) {
  return (
    <>
      {disagree.map((message) => (
        <p key={message} class="beside__differs">
          <Icon name="warn" small /> <b>The two differ.</b> {message}
        </p>
      ))}
    </>
  );
}
