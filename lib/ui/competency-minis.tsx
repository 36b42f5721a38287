import { type NamedStatus, STATUS_WORDS, type Status } from './competencies.tsx';
import { ICONS, type IconShape } from './icons.ts';
import { moved } from './moved-path.ts';

/** Side of a box on the grid of the icons, the space between two, and how large a box is drawn, in rem. */
const BOX = 16;
const SPACE = 3.5;
const DRAWN = 0.875;

/** What is painted alike is one path, however many boxes it is part of. */
const PAINTS: Record<Status, 'shown' | 'claimed' | 'absent'> = {
  evidenced: 'shown',
  weak: 'shown',
  'claimed-only': 'claimed',
  missing: 'absent',
  unread: 'absent',
};
const LAYERS = [
  ['shown', 'line'],
  ['shown', 'solid'],
  ['claimed', 'line'],
  ['absent', 'line'],
  ['absent', 'dashed'],
] as const;

/** The strip as small boxes for a table row, as one picture: a table draws many, and each element counts. Its words are for a screen reader and the pointer. */
export function CompetencyMinis({ competencies }: { competencies: readonly NamedStatus[] }) {
  const words = competencies.map(({ shortName, status }) => `${shortName}: ${STATUS_WORDS[status]}`).join(', ');
  const width = Math.max(0, competencies.length * (BOX + SPACE) - SPACE);
  return (
    <span class="minis" role="img" aria-label={words} title={words}>
      <svg viewBox={`0 0 ${width} ${BOX}`} width={`${(width * DRAWN) / BOX}rem`} aria-hidden="true">
        {LAYERS.map(([paint, kind]) => {
          const d = layer(competencies, paint, kind);
          return d && <path key={`${paint} ${kind}`} class={`minis__${paint} minis__${kind}`} d={d} />;
        })}
      </svg>
    </span>
  );
}

function layer(competencies: readonly NamedStatus[], paint: (typeof LAYERS)[number][0], kind: keyof IconShape): string {
  return competencies.map(({ status }, place) => (PAINTS[status] === paint ? shapeAt(status, kind, place) : '')).join('');
}

const shapes = new Map<string, string>();

function shapeAt(status: Status, kind: keyof IconShape, place: number): string {
  const key = `${status} ${kind} ${place}`;
  const icon: IconShape = ICONS[status];
  const shape = shapes.get(key) ?? moved(icon[kind] ?? '', place * (BOX + SPACE));
  shapes.set(key, shape);
  return shape;
}
