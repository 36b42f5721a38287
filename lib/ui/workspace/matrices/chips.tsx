import type { ComponentChildren } from 'preact';
import { Icon } from '#lib/ui/icon.tsx';

interface ChipsProps {
  label: string;
  items: readonly { id: string; label: string; problem?: string | undefined }[];
  remove(index: number): void;
  /** The id of the field that gets the focus once a chip is gone. */
  field: string;
  children: ComponentChildren;
}

/** Words side by side, each of which can be taken away, and a field for more of them. */
export function Chips({ label, items, remove, field, children }: ChipsProps) {
  const takeAway = (index: number): void => {
    remove(index);
    document.getElementById(field)?.focus();
  };
  return (
    <div class="chips">
      {items.length > 0 && (
        <ul class="chips__list" aria-label={label}>
          {items.map((item, index) => (
            <li key={item.id} class={item.problem ? 'tag tag--wrong' : 'tag'}>
              {item.label}
              <button type="button" aria-label={`Remove ${item.label}`} onClick={() => takeAway(index)}>
                <Icon name="x" small />
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}

interface WordFieldProps {
  id: string;
  label: string;
  placeholder: string;
  add(words: string): void;
}

/** A field whose text becomes a chip on Enter, or when one leaves it. */
export function WordField({ id, label, placeholder, add }: WordFieldProps) {
  const take = (field: HTMLInputElement): void => {
    if (field.value.trim() === '') return;
    add(field.value.trim());
    field.value = '';
  };
  return (
    <input
      id={id}
      class="combo__input"
      aria-label={label}
      placeholder={placeholder}
      autocomplete="off"
      spellcheck={false}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take(event.currentTarget);
      }}
      onBlur={({ currentTarget }) => take(currentTarget)}
    />
  );
}
