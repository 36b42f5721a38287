import { Icon } from '#lib/ui/icon.tsx';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { type KitStore, LENGTHS } from './store.ts';
import type { Interview } from './verbs.ts';

/** The way back, how long the interview is, what belongs to it, and the ways to take it along. */
export function KitTools({ store, interview: { row } }: { store: KitStore; interview: Interview }) {
  const preferences = store.preferences.value;
  const isSubmitted = store.card.value?.stored.value?.submittedAt !== undefined;
  if (!preferences) return null;
  return (
    <header class="kit__tools no-print">
      <nav class="crumb" aria-label="Breadcrumb">
        <a href={hrefOf({ screen: 'kits' })}>Interview kits</a>
        <Icon name="chevron" small />
        <a href={hrefOf({ screen: 'candidate', id: row.id })}>{nameOf(row)}</a>
      </nav>
      <Lengths store={store} isFixed={isSubmitted} />
      <label class="row">
        Technical round
        <select
          class="select select--quiet"
          value={String(preferences.technical)}
          onChange={({ currentTarget }) => void store.prefer({ technical: Number(currentTarget.value) })}
        >
          <option value="0">None</option>
          {LENGTHS.map((length) => (
            <option key={length} value={String(length)}>
              {length} min more
            </option>
          ))}
        </select>
      </label>
      <label class="row">
        <input
          class="check"
          type="checkbox"
          checked={preferences.anchors}
          onChange={({ currentTarget }) => void store.prefer({ anchors: currentTarget.checked })}
        />
        Anchors on paper
      </label>
      <TakeAlong store={store} id={row.id} withHandout={preferences.technical > 0} />
    </header>
  );
}

function Lengths({ store, isFixed }: { store: KitStore; isFixed: boolean }) {
  return (
    <fieldset class="segmented" disabled={isFixed}>
      <legend class="vh">Length</legend>
      {LENGTHS.map((length) => (
        <label key={length}>
          <input type="radio" name="length" checked={store.minutes.value === length} onChange={() => void store.choose(length)} />
          {length} min
        </label>
      ))}
    </fieldset>
  );
}

function TakeAlong({ store, id, withHandout }: { store: KitStore; id: string; withHandout: boolean }) {
  return (
    <div class="row">
      {withHandout && (
        <a class="btn" href={hrefOf({ screen: 'kit', id, handout: true })}>
          <Icon name="eye" />
          Hand-out
        </a>
      )}
      <button class="btn" type="button" onClick={() => void store.copy()}>
        <Icon name={store.copied.value ? 'check' : 'copy'} />
        {store.copied.value ? 'Copied' : 'Copy as text'}
      </button>
      <button class="btn" type="button" onClick={store.download}>
        <Icon name="download" />
        Markdown
      </button>
      <button class="btn btn--primary" type="button" onClick={store.print}>
        <Icon name="file" />
        Print
      </button>
    </div>
  );
}
