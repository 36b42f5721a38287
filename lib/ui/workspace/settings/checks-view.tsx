import { capitalise, plural } from '#lib/ui/words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { isExplainedAway, recordWords } from '#lib/ui/workspace/feedback/words.ts';
import { type ChecksStore, isOn, type ShownChecks } from './checks-store.ts';
import type { Check } from './verbs.ts';

const familyOf = ({ id }: Check): string => id.split('/')[0] ?? id;

/** Every check with its reason and its known false alarms, to be switched on and off. */
export function ChecksView({ store }: { store: ChecksStore }) {
  const shown = store.shown.value;
  if (shown.kind === 'loading') return <p class="hint">Loading</p>;
  if (shown.kind === 'broken') return <Broken message={shown.message} />;
  const { checks, choice } = shown.value;
  const off = checks.filter((check) => !isOn(check, choice)).length;
  return (
    <>
      <p class="hint">
        {plural(checks.length, 'check')}, {off} switched off. A check that is off flags nothing in what you read from now on, and each
        report says so. Saved reports stay as they are.
      </p>
      {[...new Set(checks.map(familyOf))].map((family) => (
        <Family key={family} store={store} family={family} shown={shown.value} />
      ))}
    </>
  );
}

function Family({ store, family, shown: { checks, choice } }: { store: ChecksStore; family: string; shown: ShownChecks }) {
  return (
    <section aria-labelledby={`checks-${family}`}>
      <h2 id={`checks-${family}`}>{capitalise(family)}</h2>
      <ul class="card checks">
        {checks
          .filter((check) => familyOf(check) === family)
          .map((check) => (
            <CheckRow key={check.id} check={check} isChecked={isOn(check, choice)} turn={(on) => void store.turn(check, on)} />
          ))}
      </ul>
    </section>
  );
}

function CheckRow({
  check: { id, title, why, innocent, isOptional, record },
  isChecked,
  turn,
}: {
  check: Check;
  isChecked: boolean;
  turn: (on: boolean) => void;
}) {
  const about = `about-${id.replace('/', '-')}`;
  return (
    <li>
      <label class="checks__name">
        <input
          class="check"
          type="checkbox"
          checked={isChecked}
          aria-describedby={about}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        <b>{title}</b>
        {isOptional && <span class="tag">Off unless you ask for it</span>}
      </label>
      <div class="checks__about" id={about}>
        <p>{why}</p>
        <p class="hint">Known false alarms: {innocent.join(' ')}</p>
        {record && (
          <p>
            {recordWords(record)}
            {isExplainedAway(record) && '; it keeps being explained, so switch it off where it does not help you'}.
          </p>
        )}
      </div>
    </li>
  );
}
