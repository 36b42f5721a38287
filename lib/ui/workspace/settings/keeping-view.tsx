import { Broken } from '#lib/ui/workspace/broken.tsx';
import { ReceiptBox } from '#lib/ui/workspace/receipt-box.tsx';
import { EraseAll } from './erase-all.tsx';
import { ExpiringList } from './expiring-list.tsx';
import type { KeepingStore } from './keeping-store.ts';

/** How long people are kept, who goes soon, and erasing everything. */
export function KeepingView({ store }: { store: KeepingStore }) {
  const loaded = store.loaded.value;
  if (loaded.kind === 'loading') return <p class="hint">Loading</p>;
  if (loaded.kind === 'broken') return <Broken message={loaded.message} />;
  const { days, expiring } = loaded.value;
  const erased = store.erased.value;
  const close = (): void => {
    store.erased.value = undefined;
  };
  return (
    <>
      {erased && <ReceiptBox erased={erased} close={close} />}
      <DaysForm store={store} days={days} />
      <ExpiringList store={store} expiring={expiring} />
      <EraseAll store={store} />
    </>
  );
}

function DaysForm({ store, days }: { store: KeepingStore; days: number }) {
  const problem = store.problem.value;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    store.typedDays.value ??= String(days);
    void store.saveDays();
  };
  return (
    <section aria-labelledby="days-title">
      <h2 id="days-title">How long a candidate is kept</h2>
      <p class="hint">
        Counted from the last time somebody is saved; then all of it is erased. A role may have a term of its own. Whoever is saved already
        keeps their day.
      </p>
      <form class="settings__line" onSubmit={onSubmit}>
        <label for="days">Days</label>
        <input
          class="input input--short"
          id="days"
          inputMode="numeric"
          autocomplete="off"
          value={store.typedDays.value ?? String(days)}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'days-problem' : undefined}
          onInput={({ currentTarget }) => {
            store.typedDays.value = currentTarget.value;
          }}
        />
        <button class="btn" type="submit">
          Save
        </button>
      </form>
      {problem && (
        <p class="problem" id="days-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
