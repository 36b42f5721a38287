import type { ComponentChildren } from 'preact';
import { grouped } from '#lib/ui/words.ts';
import { Menu } from '#lib/ui/workspace/menu.tsx';
import type { ValueFilter } from './query.ts';
import type { ShortlistStore } from './store.ts';

export interface FilterOption {
  id: string;
  name: string;
  count?: number;
}

interface FilterMenuProps {
  store: ShortlistStore;
  filter: ValueFilter;
  label: string;
  options: readonly FilterOption[];
  children?: (close: () => void) => ComponentChildren;
}

/** Most values offered at once; who looks for a rarer tag finds it by searching. */
const MOST = 60;

/** A filter whose values are ticked; its button names those that are. */
export function FilterMenu({ store, filter, label, options, children }: FilterMenuProps) {
  const ticked = store.query.value[filter];
  const missing = ticked.filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, name: id }));
  const offered = [...missing, ...options.filter(({ id }, place) => place < MOST || ticked.includes(id))];
  return (
    <Menu label={<FilterLabel label={label} names={ticked.map((id) => nameOf(id, options))} />} on={ticked.length > 0}>
      {(close) => (
        <>
          <ul class="options" aria-label={label}>
            {offered.map((option) => (
              <Option
                key={option.id}
                option={option}
                checked={ticked.includes(option.id)}
                toggle={() => void store.toggle(filter, option.id)}
              />
            ))}
          </ul>
          {options.length > MOST && <p class="hint">The {MOST} most used. Search for the others by name.</p>}
          {children?.(close)}
        </>
      )}
    </Menu>
  );
}

export function FilterLabel({ label, names }: { label: string; names: readonly string[] }) {
  const [first, ...more] = names;
  if (first === undefined) return <>{label}</>;
  return (
    <span class="filter__label">
      {label}: <b>{more.length > 0 ? `${first} + ${more.length}` : first}</b>
    </span>
  );
}

export function Option({ option, checked, toggle }: { option: FilterOption; checked: boolean; toggle(): void }) {
  return (
    <li>
      <label class="option">
        <input class="check" type="checkbox" checked={checked} onChange={toggle} />
        <span>{option.name}</span>
        {option.count !== undefined && <span class="count">{grouped(option.count)}</span>}
      </label>
    </li>
  );
}

const nameOf = (id: string, options: readonly FilterOption[]): string => options.find((option) => option.id === id)?.name ?? id;
