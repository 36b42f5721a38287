import { useState } from 'preact/hooks';
import type { Report } from '#lib/analysis/schema.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { plural } from '#lib/ui/words.ts';
import { LedgerTable } from './ledger-table.tsx';
import { type ReleaseOf, type SkillRow, skillRows } from './skill-rows.ts';
import type { Sources } from './sources.ts';
import { TimelineKey } from './timeline-key.tsx';
import { layOutTimeline } from './timeline-layout.ts';
import { TimelineView } from './timeline-view.tsx';

interface LedgerProps {
  profile: Profile;
  report: Report;
  matrix: Matrix | undefined;
  sources: Sources;
  releaseOf: ReleaseOf;
}

/** What each skill rests on: as a picture over the years, and as a table. */
export function LedgerSection({ profile, report, matrix, sources, releaseOf }: LedgerProps) {
  const [showsAll, setShowsAll] = useState(false);
  const [onlyClaimed, setOnlyClaimed] = useState(false);
  const { ofRole, others } = skillRows(report, roleSkills(report, matrix), releaseOf);
  const isShown = ({ skill }: SkillRow): boolean => !onlyClaimed || skill.status === 'claimed-only';
  const rows = [...ofRole, ...(showsAll || ofRole.length === 0 ? others : [])].filter(isShown);
  return (
    <section aria-labelledby="evidence-heading">
      <div class="sect">
        <h2 id="evidence-heading">Evidence by skill</h2>
        <span class="hint">A claim without marks is a question.</span>
        <label class="row push no-print">
          <input class="check" type="checkbox" checked={onlyClaimed} onChange={(event) => setOnlyClaimed(event.currentTarget.checked)} />
          Only claimed
        </label>
      </div>
      <div class="card">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="scroll tl-box" aria-label="Jobs and skills over the years, as a picture" tabIndex={0}>
          <TimelineView picture={layOutTimeline(profile, rows, report.today)} />
        </section>
        <TimelineKey />
        {rows.length > 0 ? <LedgerTable rows={rows} sources={sources} /> : <p class="ledger-none">{noneWords(onlyClaimed)}</p>}
        {ofRole.length > 0 && others.length > 0 && (
          <button class="btn btn--quiet ledger-more" type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Show the role’s skills alone' : `Show all: ${plural(others.length, 'more skill')} outside of this role`}
          </button>
        )}
      </div>
    </section>
  );
}

const noneWords = (onlyClaimed: boolean): string =>
  onlyClaimed ? 'No skill here is claimed without anything that shows it.' : 'No skill that the catalogue knows stands in what was read.';

/** The skills that the role asks for, in the order of its matrix; those that the report names where the matrix is not there any more. */
function roleSkills({ competencies }: Report, matrix: Matrix | undefined): string[] {
  return matrix
    ? matrix.competencies.flatMap(({ skills, related }) => [...skills, ...related])
    : competencies.flatMap(({ skills }) => skills);
}
