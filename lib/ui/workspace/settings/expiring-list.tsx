import { Icon } from '#lib/ui/icon.tsx';
import { plural, spellDate } from '#lib/ui/words.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { KeepingStore } from './keeping-store.ts';
import type { Expiring } from './verbs.ts';

/** Who is erased within the next fourteen days, and what can be done about it. */
export function ExpiringList({ store, expiring }: { store: KeepingStore; expiring: Expiring }) {
  return (
    <section aria-labelledby="expiring-title">
      <h2 id="expiring-title">Erased within 14 days</h2>
      {expiring.count === 0 ? (
        <p class="hint">Nobody.</p>
      ) : (
        <>
          <p class="hint">
            {plural(expiring.count, 'candidate')}
            {expiring.count > expiring.first.length && `; the first ${expiring.first.length} are shown`}
          </p>
          <ul class="card people">
            {expiring.first.map((person) => (
              <ExpiringRow key={person.id} store={store} person={person} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ExpiringRow({ store, person: { id, name, expiresAt } }: { store: KeepingStore; person: Expiring['first'][number] }) {
  const shown = name || 'No name read';
  return (
    <li>
      <span class="people__who">
        <a href={hrefOf({ screen: 'candidate', id })}>{shown}</a>
        <span class="soon">
          <Icon name="clock" small /> <time dateTime={expiresAt}>{spellDate(expiresAt)}</time>
        </span>
      </span>
      <button class="btn" type="button" onClick={() => void store.keepLonger([id])}>
        Keep longer <span class="vh">{shown}</span>
      </button>
      <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.erase([id])}>
        <Icon name="trash" />
        Erase now <span class="vh">{shown}</span>
      </button>
    </li>
  );
}
