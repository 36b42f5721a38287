import type { CompetencyReport } from '#lib/analysis/schema.ts';
import { Icon } from './icon.tsx';
import { ICONS, type IconShape } from './icons.ts';

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

/** Side of a box of the small strip on the grid of the icons, the space between two, and how large a box is drawn, in rem. */
const BOX = 16;
const SPACE = 3.5;
const DRAWN = 0.875;

/** The strip as small boxes for a table row, as one picture: a table draws many, and each element counts. Its words are for a screen reader and the pointer. */
export function CompetencyMinis({ competencies }: { competencies: readonly NamedStatus[] }) {
  const words = competencies.map(({ shortName, status }) => `${shortName}: ${STATUS_WORDS[status]}`).join(', ');
  const width = Math.max(0, competencies.length * (BOX + SPACE) - SPACE);
  return (
    <span class="minis" role="img" aria-label={words} title={words}>
      <svg viewBox={`0 0 ${width} ${BOX}`} width={`${(width * DRAWN) / BOX}rem`} aria-hidden="true">
        {competencies.map(({ id, status }, place) => (
          <Shape key={id} status={status} x={place * (BOX + SPACE)} />
        ))}
      </svg>
    </span>
  );
}

function Shape({ status, x }: { status: Status; x: number }) {
  const { line, solid, dashed }: IconShape = ICONS[status];
  const transform = `translate(${x} 0)`;
  return (
    <>
      {solid && <path class={`st--${status} i__solid`} transform={transform} d={solid} />}
      {dashed && <path class={`st--${status}`} transform={transform} stroke-dasharray="2 2.2" d={dashed} />}
      {line && line !== solid && <path class={`st--${status}`} transform={transform} d={line} />}
    </>
  );
}
