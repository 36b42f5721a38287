import type { KitSheet } from '#lib/questions/kit-sheet.ts';

const PARTS = {
  opening: 'Opening',
  core: 'Core questions',
  probes: 'Probes',
  reserve: 'Further',
  hand: 'In hand',
  close: 'Close',
} as const;

/** How the time is spent, each part as wide as it is long. */
export function Plan({ sheet: { plan, minutes } }: { sheet: KitSheet }) {
  return (
    <ol class="plan" aria-label={`Plan, ${minutes} minutes`}>
      {plan.map((part) => (
        <li key={part.id} class={['core', 'probes', 'reserve'].includes(part.id) ? 'on' : undefined} style={{ '--m': part.minutes }}>
          <b>{PARTS[part.id]}</b> {part.minutes} min
        </li>
      ))}
    </ol>
  );
}
