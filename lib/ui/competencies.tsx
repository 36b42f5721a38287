import type { CompetencyReport } from '#lib/analysis/schema.ts';
import { Icon } from './icon.tsx';

export type Status = CompetencyReport['status'];
export type NamedStatus = Pick<CompetencyReport, 'id' | 'shortName' | 'status'>;

export const STATUS_WORDS: Record<Status, string> = {
  evidenced: 'Evidenced',
  weak: 'Weak',
  'claimed-only': 'Only claimed',
  missing: 'Missing',
  unread: 'Not read',
};

/** One bar a competency, in the order of the matrix: how full it is says how much of it the text shows. */
export function CompetencyStrip({ competencies }: { competencies: readonly NamedStatus[] }) {
  return (
    <ul class="strip">
      {competencies.map(({ id, shortName, status }) => (
        <li key={id}>
          <span class={`bar bar--${status}`} />
          <b>{shortName}</b> <span>{STATUS_WORDS[status]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The strip while nothing is known yet: same places, no judgement. */
export function WaitingStrip({ names }: { names: readonly string[] }) {
  return (
    <ul class="strip">
      {names.map((name) => (
        <li key={name}>
          <span class="bar bar--wait" />
          <b>{name}</b> <span>Reading</span>
        </li>
      ))}
    </ul>
  );
}

export function CompetencyGlyph({ status }: { status: Status }) {
  return (
    <span class={`st st--${status}`}>
      <Icon name={status} />
    </span>
  );
}
