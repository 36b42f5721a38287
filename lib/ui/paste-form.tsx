import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { PopupStore } from './store.ts';

/** Text from anywhere, read as a profile. It takes the focus, since it was just asked for. */
export function PasteForm({ store }: { store: PopupStore }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim()) void store.reading.readText(text);
  };
  const leave = (): void => {
    store.pasting.value = false;
  };
  return (
    <form class="field" onSubmit={read}>
      <label for="pasted">Text of the profile or résumé</label>
      <textarea class="textarea" id="pasted" rows={7} ref={field} required />
      <div class="acts">
        <button class="btn btn--primary" type="submit">
          <Icon name="eye" />
          Read this text
        </button>
        <button class="btn btn--quiet" type="button" onClick={leave}>
          Back
        </button>
      </div>
    </form>
  );
}
