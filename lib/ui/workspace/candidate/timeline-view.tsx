import { spellMonths } from '#lib/profile/partial-date.ts';
import { STATUS_WORDS } from '#lib/ui/competencies.tsx';
import { ICONS, type IconShape } from '#lib/ui/icons.ts';
import { plural } from '#lib/ui/words.ts';
import type { ClaimPlace, MarkKind } from './skill-rows.ts';
import { LANE_HEIGHT, type PlacedJob, type PlacedRow, ROW_HEIGHT, type TimelinePicture, TRACK, WIDTH } from './timeline-layout.ts';

export const CLAIM_WORDS: Record<ClaimPlace, string> = {
  headline: 'Headline',
  about: 'About',
  skills: 'Skills',
  certificates: 'Certificate',
};

const MARKS: readonly MarkKind[] = ['weak', 'strong', 'early'];

/** The picture of jobs and skills over the years; the table below it says the same in words. */
export function TimelineView({ picture }: { picture: TimelinePicture }) {
  const { height, years, jobs, jobsNotDrawn, headerY, columns, rows } = picture;
  return (
    <>
      <svg class="tl" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={wordsOf(picture)}>
        <g class="tl__years">
          {years.map(({ x, label }) => (
            <g key={label}>
              <line x1={x} x2={x} y1="18" y2={height} />
              <text x={x + 3} y="12">
                {label}
              </text>
            </g>
          ))}
        </g>
        <text class="tl__head" x="0" y="46">
          Jobs
        </text>
        {jobs.map((job) => (
          <Job key={`${job.lane} ${job.start} ${job.position}`} job={job} />
        ))}
        <g class="tl__columns">
          <text x="0" y={headerY + 20}>
            Skills
          </text>
          <text x={TRACK.x} y={headerY + 20}>
            Months whose text shows it
          </text>
          {columns.map(({ place, x }) => (
            <text key={place} x={x} y={headerY + 20} text-anchor="middle">
              {CLAIM_WORDS[place]}
            </text>
          ))}
        </g>
        {rows.map((placed) => (
          <SkillTrack key={placed.row.skill.id} placed={placed} />
        ))}
      </svg>
      {jobsNotDrawn > 0 && (
        <p class="hint">{plural(jobsNotDrawn, 'job')} without dates that can be counted, or with too many beside it, not drawn.</p>
      )}
    </>
  );
}

const wordsOf = ({ jobs, rows }: TimelinePicture): string =>
  `${plural(jobs.length, 'job')} and ${plural(rows.length, 'skill')} over the years. The table that follows has the same in words.`;

function Job({ job: { x, y, width, employer, position, start, end } }: { job: PlacedJob }) {
  return (
    <g class="tl__job">
      <rect x={x} y={y} width={width} height={LANE_HEIGHT - 4} rx="3" />
      <svg x={x + 5} y={y} width={Math.max(0, width - 7)} height={LANE_HEIGHT - 4}>
        <title>{`${employer || 'Employer not named'}, ${position || 'no title'}, ${spellMonths(end - start)}`}</title>
        <text y="14">{employer}</text>
        <text class="tl__sub" y="28">
          {position}
        </text>
      </svg>
    </g>
  );
}

function SkillTrack({ placed: { row, y, paths, release, claims } }: { placed: PlacedRow }) {
  const { name, status } = row.skill;
  return (
    <g>
      <line class="tl__rule" x1="0" x2={WIDTH} y1={y} y2={y} />
      <Glyph status={status} x={0} y={y + 6} />
      <svg x="24" y={y} width={TRACK.x - 30} height={ROW_HEIGHT}>
        <title>{`${name}: ${STATUS_WORDS[status]}`}</title>
        <text class="tl__skill" y="18">
          {name}
        </text>
      </svg>
      {row.marks.size === 0 && <EmptyTrack y={y} words={row.skill.evidence.length > 0 ? 'shown without dates' : 'no month shows it'} />}
      {MARKS.map((kind) => paths[kind] && <path key={kind} class={`tl__${kind}`} d={paths[kind]} />)}
      {release && <Release release={release} y={y} />}
      {claims.map(({ place, x }) => (
        <Glyph key={place} status="claimed-only" x={x - 8} y={y + 6} />
      ))}
    </g>
  );
}

function EmptyTrack({ y, words }: { y: number; words: string }) {
  return (
    <>
      <rect class="tl__void" x={TRACK.x} y={y + 4} width={TRACK.width} height={ROW_HEIGHT - 8} rx="3" />
      <text class="tl__none" x={TRACK.x + TRACK.width / 2} y={y + 18} text-anchor="middle">
        {words}
      </text>
    </>
  );
}

function Release({ release: { x, label }, y }: { release: { x: number; label: string }; y: number }) {
  const isLate = x > TRACK.x + TRACK.width - 170;
  return (
    <>
      <line class="tl__release" x1={x} x2={x} y1={y + 4} y2={y + ROW_HEIGHT - 4} />
      <text class="tl__early-label" x={isLate ? x - 6 : x + 6} y={y + 18} text-anchor={isLate ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}

/** The sign of a status, inside of the picture. */
function Glyph({ status, x, y }: { status: 'evidenced' | 'weak' | 'claimed-only'; x: number; y: number }) {
  const { line, solid }: IconShape = ICONS[status];
  return (
    <g class={`tl__glyph tl__glyph--${status}`} transform={`translate(${x} ${y})`}>
      {solid && <path class="tl__solid" d={solid} />}
      {line && <path d={line} />}
    </g>
  );
}
