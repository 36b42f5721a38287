/** What a finding may fill into a probe. */
export const SLOTS = [
  'skill',
  'competency',
  'specialization',
  'employer',
  'position',
  'quote',
  'claimed',
  'shown',
  'year',
  'other',
] as const;

export type Slot = (typeof SLOTS)[number];
export type SlotValues = Partial<Record<Slot, string>>;

const SLOT = /\{([a-z]+)\}/g;
const LONGEST = 160;

/** Names of the slots in a text, in order of appearance. */
export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name = '']) => name);

/** The text with its slots filled, values on one line and at most 160 characters, a quote without the stop at its end. Throws where a value is missing. */
export const fillSlots = (text: string, values: SlotValues): string =>
  text.replace(SLOT, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name as Slot] : undefined;
    if (value === undefined) throw new Error(`The text “${text}” needs a value for {${name}}`);
    return name === 'quote' ? oneLine(value).replace(/(?<=\S)[.;,:]+$/u, '') : oneLine(value);
  });

function oneLine(value: string): string {
  const line = value
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const [head = ''] = line.match(/^.{0,160}/u) ?? [];
  return head === line ? line : `${head.slice(0, Math.max(head.lastIndexOf(' '), LONGEST / 2))} …`;
}
