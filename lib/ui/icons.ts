const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const BOX = 'M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2Z';
const BOOKMARK = 'M4 2.5h8a.5.5 0 0 1 .5.5v10.5L8 10.5l-4.5 3V3a.5.5 0 0 1 .5-.5Z';

/** Paths on a grid of 16: `line` is stroked, `solid` is filled, `dashed` breaks the line. */
export interface IconShape {
  line?: string;
  solid?: string;
  dashed?: string;
}

export const ICONS = {
  arrow: { line: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5' },
  back: { line: 'M13 8H3M6.5 4.5 3 8l3.5 3.5' },
  brief: {
    line: 'M3 5h10a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V6.5A1.5 1.5 0 0 1 3 5ZM5.5 5V3.5a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1V5M1.5 9h13',
  },
  chat: { line: 'M2.5 3h11a.5.5 0 0 1 .5.5v7a.5.5 0 0 1-.5.5H7l-3.5 3v-3h-1a.5.5 0 0 1-.5-.5v-7a.5.5 0 0 1 .5-.5Z' },
  check: { line: 'm3 8.5 3.5 3.5L13 4.5' },
  chevron: { line: 'm6 4 4 4-4 4' },
  clock: { line: `${circle(8, 8, 6)}M8 4.5V8l2.5 1.5` },
  columns: {
    line: 'M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5ZM6 2.5v11M10.5 2.5v11',
  },
  copy: {
    line: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5ZM3 10.5h-.5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1V3',
  },
  disk: { line: 'M2.5 4a5.5 2 0 1 0 11 0a5.5 2 0 1 0-11 0ZM2.5 4v8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2V4M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2' },
  door: { line: 'M6.5 2.5h6a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-6M2 8h7.5M7 5.5 9.5 8 7 10.5' },
  down: { line: 'm4 6 4 4 4-4' },
  download: { line: 'M8 2v8M5 7.5l3 3 3-3M2.5 11v1.5a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V11' },
  eye: { line: `M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z${circle(8, 8, 1.75)}` },
  'eye-off': {
    line: 'M2 2l12 12M6.2 3.8A6 6 0 0 1 8 3.5C12 3.5 14.5 8 14.5 8a11 11 0 0 1-2 2.5M4 5A11 11 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 2.8-.7M6.8 6.8a1.75 1.75 0 0 0 2.4 2.4',
  },
  file: { line: 'M9 1.5H4.5a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V5L9 1.5ZM9 1.5V5h3.5' },
  gear: { line: `M2 4.5h6.25M11.75 4.5H14M2 11.5h2.25M7.75 11.5H14${circle(10, 4.5, 1.75)}${circle(6, 11.5, 1.75)}` },
  globe: { line: `${circle(8, 8, 6)}M2 8h12M8 2c2 2 2.5 4 2.5 6S10 12 8 14c-2-2-2.5-4-2.5-6S6 4 8 2Z` },
  grid: {
    line: 'M3 2h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1ZM10 2h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1ZM3 9h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1ZM10 9h3a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1Z',
  },
  info: { line: `${circle(8, 8, 6)}M8 7.5V11M8 5v.01` },
  keyboard: {
    line: 'M2.5 4h11a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1ZM4.5 6.5v.01M7 6.5v.01M9.5 6.5v.01M12 6.5v.01M5 9.5h6',
  },
  list: { line: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.01M2.5 8v.01M2.5 12v.01' },
  lock: {
    line: 'M4.5 7h7A1.5 1.5 0 0 1 13 8.5v4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  },
  panel: { line: 'M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5ZM10 2.5v11' },
  paste: {
    line: 'M4.5 3h7A1.5 1.5 0 0 1 13 4.5V13a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13V4.5A1.5 1.5 0 0 1 4.5 3ZM6 3V1.5h4V3M6 7.5h4M6 10.5h2.5',
  },
  pen: { line: 'M3 13l.5-3L10.5 3a1 1 0 0 1 1.5 0l1 1a1 1 0 0 1 0 1.5L6 12.5 3 13Z' },
  plus: { line: 'M8 3v10M3 8h10' },
  refresh: { line: 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8L13.5 5.5M13.5 2.5v3h-3' },
  save: { line: BOOKMARK },
  saved: { line: BOOKMARK, solid: BOOKMARK },
  search: { line: `${circle(7, 7, 4.5)}M10.5 10.5 14 14` },
  tag: { line: 'M2 8.5V3a1 1 0 0 1 1-1h5.5l5.5 5.5a1 1 0 0 1 0 1.4L9.4 13.5a1 1 0 0 1-1.4 0L2 8.5ZM5 5v.01' },
  target: { line: `${circle(8, 8, 4.5)}M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3` },
  trash: { line: 'M2.5 4.5h11M6 4.5V3a.5.5 0 0 1 .5-.5h3a.5.5 0 0 1 .5.5v1.5M4 4.5l.6 8.6a.5.5 0 0 0 .5.4h5.8a.5.5 0 0 0 .5-.4l.6-8.6' },
  stop: { line: 'M5 4h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z' },
  undo: { line: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6' },
  up: { line: 'm4 10 4-4 4 4' },
  upload: { line: 'M8 10.5v-8M5 5l3-3 3 3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2' },
  user: { line: `${circle(8, 5.5, 3)}M2.5 14c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5` },
  warn: { line: 'M8 2.5 14.5 13.5h-13L8 2.5ZM8 6.5v3.5M8 12v.01' },
  x: { line: 'm4 4 8 8M12 4l-8 8' },

  high: { solid: 'M8 1.6 15 14H1ZM7.2 6.2v3.6h1.6V6.2ZM7.2 10.8v1.6h1.6v-1.6Z' },
  medium: { solid: 'M8 1.5 14.5 8 8 14.5 1.5 8Z' },
  low: { solid: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z' },
  note: { solid: 'M3 7h10v2H3Z' },

  evidenced: { line: BOX, solid: BOX },
  weak: { line: BOX, solid: 'M2 8h12v3.5a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5Z' },
  'claimed-only': { line: `${BOX}M3 9l6-6M3.2 13 13 3.2M7 13l6-6` },
  missing: { line: BOX },
  unread: { dashed: BOX, line: 'M6.4 6.4a1.7 1.7 0 1 1 2.4 1.6c-.5.3-.8.5-.8 1M8 11.2v.01' },
} satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICONS;
