import { useId, useState } from 'preact/hooks';
import type { Offered } from './known.ts';

interface ComboBoxProps {
  id: string;
  label: string;
  placeholder: string;
  /** What is offered for a text. */
  offer(text: string): readonly Offered[];
  choose(id: string, text: string): void;
  describedBy?: string | undefined;
  isInvalid?: boolean;
}

/** A field that offers what begins like the text; arrows choose, Enter takes, Escape closes. */
export function ComboBox({ id, label, placeholder, offer, choose, describedBy, isInvalid }: ComboBoxProps) {
  const [text, type] = useState('');
  const [at, move] = useState(0);
  const [isOpen, open] = useState(false);
  const list = useId();
  const offered = isOpen ? offer(text) : [];
  const take = (one: Offered | undefined): void => {
    if (!one) return;
    choose(one.id, text);
    type('');
    open(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && offered.length > 0) move((at + step + offered.length) % offered.length);
    else if (event.key === 'Enter') take(offered[at]);
    else if (event.key === 'Escape' && isOpen) open(false);
    else return;
    event.preventDefault();
  };
  return (
    <div class="combo">
      <input
        id={id}
        class="combo__input"
        role="combobox"
        aria-label={label}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={offered[at] && `${list}-${at}`}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          move(0);
          open(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => open(false)}
      />
      <div id={list} class="combo__list" role="listbox" aria-label={label} hidden={offered.length === 0}>
        {offered.map((one, i) => (
          <div
            key={one.id}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(one);
            }}
          >
            {one.label} {one.hint && <span class="hint">{one.hint}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
