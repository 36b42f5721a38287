import { ICONS, type IconName, type IconShape } from './icons.ts';

/** Always beside a word or inside a named button, so it has no name of its own. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  const { line, solid, dashed }: IconShape = ICONS[name];
  return (
    <svg class={small ? 'i i--s' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {solid && <path class="i__solid" fill-rule="evenodd" d={solid} />}
      {dashed && <path stroke-dasharray="2 2.2" d={dashed} />}
      {line && <path d={line} />}
    </svg>
  );
}

export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2.5 10a7.5 7.5 0 0 1 15 0ZM5 13.5h10M7.5 17h5" />
    </svg>
  );
}
