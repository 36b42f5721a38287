import { Icon } from '#lib/ui/icon.tsx';

/** What the marks of the picture mean. */
export function TimelineKey() {
  return (
    <ul class="tl-key" aria-label="Signs of the picture">
      <Sign path="M2 1h3v12h-3zM8 1h3v12h-3zM14 1h3v12h-3zM20 1h3v12h-3z" kind="strong" words="A month whose text shows it" />
      <Sign path="M2 7h3v6h-3zM8 7h3v6h-3zM14 7h3v6h-3zM20 7h3v6h-3z" kind="weak" words="A month that shows it weakly" />
      <Sign path="M2 4l5 5m0 -5l-5 5M11 4l5 5m0 -5l-5 5M20 4l5 5m0 -5l-5 5" kind="early" words="Before the first release" />
      <li>
        <span class="st st--claimed-only">
          <Icon name="claimed-only" />
        </span>
        Claimed there
      </li>
    </ul>
  );
}

function Sign({ path, kind, words }: { path: string; kind: string; words: string }) {
  return (
    <li>
      <svg class="tl-key__sign" viewBox="0 0 28 14" aria-hidden="true">
        <path class={`tl__${kind}`} d={path} />
      </svg>
      {words}
    </li>
  );
}
