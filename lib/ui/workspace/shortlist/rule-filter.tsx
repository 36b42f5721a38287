import { capitalise } from '#lib/ui/words.ts';
import { Menu } from '#lib/ui/workspace/menu.tsx';
import { FilterLabel, Option } from './filter-menu.tsx';
import type { ShortlistStore } from './store.ts';
import type { RuleName } from './verbs.ts';

const FAMILIES: Record<string, string> = {
  mirage: 'Claims and evidence',
  timeline: 'Dates and jobs',
  niche: 'Fit with the specialisation',
  process: 'Ways of working',
  collaboration: 'Working with others',
  integrity: 'The text itself',
  compensation: 'Budget',
};

interface RuleFilterProps {
  store: ShortlistStore;
  counts: Record<string, number> | undefined;
}

/** Who has a flag of some kind: one rule, or a whole family of them. It narrows the list; it never orders it. */
export function RuleFilter({ store, counts = {} }: RuleFilterProps) {
  const ticked = store.query.value.rules;
  const titles = new Map(store.ruleNames.value.map((rule) => [rule.id, rule.title]));
  const families = Object.entries(Object.groupBy(rulesOf(store, counts), ({ family }) => family));
  return (
    <Menu
      label={<FilterLabel label="Flags" names={ticked.map((id) => titles.get(id) ?? id)} />}
      on={ticked.length > 0}
      onOpen={() => void store.nameRules()}
    >
      {() => (
        <>
          {families.length === 0 && <p class="hint">Nobody has a flag.</p>}
          {families.map(([family, rules = []]) => (
            <Family key={family} store={store} family={family} rules={rules} counts={counts} />
          ))}
        </>
      )}
    </Menu>
  );
}

interface FamilyProps extends Required<RuleFilterProps> {
  family: string;
  rules: readonly RuleName[];
}

function Family({ store, family, rules, counts = {} }: FamilyProps) {
  const ticked = store.query.value.rules;
  const ids = rules.map(({ id }) => id);
  const all = ids.every((id) => ticked.includes(id));
  const others = ticked.filter((id) => !ids.includes(id));
  const name = FAMILIES[family] ?? capitalise(family);
  return (
    <fieldset class="family">
      <legend>
        <label class="option">
          <input
            class="check"
            type="checkbox"
            checked={all}
            indeterminate={!all && ids.some((id) => ticked.includes(id))}
            onChange={() => void store.setValues('rules', all ? others : [...others, ...ids])}
          />
          <b>{name}</b>
        </label>
      </legend>
      <ul class="options">
        {rules.map(({ id, title }) => (
          <Option
            key={id}
            option={{ id, name: title, count: counts[id] ?? 0 }}
            checked={ticked.includes(id)}
            toggle={() => void store.toggle('rules', id)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

/** The rules that somebody has a flag of, in the order of the rules; what has no title is called by its id. */
function rulesOf(store: ShortlistStore, counts: Record<string, number>): RuleName[] {
  const wanted = new Set([...Object.keys(counts), ...store.query.value.rules]);
  const named = store.ruleNames.value.filter(({ id }) => wanted.has(id));
  const known = new Set(named.map(({ id }) => id));
  const others = [...wanted].filter((id) => !known.has(id)).sort();
  return [...named, ...others.map((id) => ({ id, family: id.split('/')[0] ?? id, title: id }))];
}
