import { useId, useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { CardStore, Keeping } from './card-store.ts';
import type { KitStore } from './store.ts';

/** Who writes, whether it is kept, and what is done with the card as a whole. */
export function CardBar({ store, card }: { store: KitStore; card: CardStore }) {
  const { submittedAt } = card.stored.value ?? {};
  return (
    <section class="card-bar no-print" aria-label="Your scorecard">
      <NameField store={store} card={card} />
      <Kept card={card} />
      {card.interviewer && (
        <div class="row push">
          {card.stored.value && (
            <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.remove()}>
              <Icon name="trash" />
              Remove my scorecard
            </button>
          )}
          {submittedAt === undefined && <Submit store={store} card={card} />}
        </div>
      )}
    </section>
  );
}

function NameField({ store, card }: { store: KitStore; card: CardStore }) {
  const [field, names] = [useId(), useId()];
  return (
    <div class="field">
      <label for={field}>Interviewer</label>
      <input
        key={card.interviewer}
        id={field}
        class="input"
        list={names}
        maxLength={120}
        spellcheck={false}
        autocomplete="off"
        placeholder="Your name"
        defaultValue={card.interviewer}
        onChange={({ currentTarget }) =>
          void store.enter(currentTarget.value).then(() => {
            currentTarget.value = store.card.value?.interviewer ?? '';
          })
        }
      />
      <datalist id={names}>
        {store.names.value.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

const KEPT: Readonly<Record<Exclude<Keeping['kind'], 'failed'>, string>> = {
  idle: 'What you mark and write is kept as you go.',
  unsaved: 'Keeping …',
  kept: 'Everything is kept.',
  full: 'Not kept: the browser has no room left. It still stands here; delete candidates you no longer need, then go on writing.',
  closed: 'This scorecard was submitted in another window. What you wrote since stands here, and is not in it.',
  gone: 'Not kept: this candidate is not saved any more. Copy what you need from here.',
};

function Kept({ card }: { card: CardStore }) {
  const { value: keeping } = card.keeping;
  if (!card.interviewer) return <p class="kept">Write your name to fill in a scorecard. Another name opens another card.</p>;
  if (card.stored.value?.submittedAt !== undefined && keeping.kind !== 'closed')
    return <p class="kept">Submitted. It can’t be changed any more.</p>;
  const isProblem = !['idle', 'unsaved', 'kept'].includes(keeping.kind);
  return (
    <div class="kept">
      <p class={isProblem ? 'kept__problem' : undefined} role={isProblem ? 'alert' : undefined}>
        {keeping.kind === 'failed' ? `Not kept: ${keeping.message}` : KEPT[keeping.kind]}
      </p>
      {card.isElsewhere.value && (
        <p role="status">
          <Icon name="info" small /> This scorecard was changed in another window too. What was typed last stays.
        </p>
      )}
    </div>
  );
}

function Submit({ store, card }: { store: KitStore; card: CardStore }) {
  const [isAsking, setIsAsking] = useState(false);
  const isEmpty = !card.answers().some(({ rating, heard }) => rating !== undefined || heard.trim() !== '');
  const submit = (): void => {
    setIsAsking(false);
    void store.submit();
  };
  return (
    <>
      <button class="btn btn--primary" type="button" disabled={isEmpty} onClick={() => setIsAsking(true)}>
        <Icon name="check" />
        Submit my scorecard
      </button>
      {isAsking && (
        <Dialog title="Submit your scorecard?" close={() => setIsAsking(false)}>
          <p>
            It can’t be changed later. You then see the scorecards that others have submitted, and they see yours once they have submitted
            theirs.
          </p>
          <Unmarked store={store} card={card} />
          <div class="dialog__actions">
            <button class="btn" type="button" onClick={() => setIsAsking(false)}>
              Go on writing
            </button>
            <button class="btn btn--primary" type="button" onClick={submit}>
              Submit
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Questions of the sheet without a mark: once the card is submitted none can be added. */
function Unmarked({ store, card }: { store: KitStore; card: CardStore }) {
  const { core = [], probes = [] } = store.sheet.value ?? {};
  const open = [...core, ...probes].filter(({ id }) => card.answerTo(id)?.rating === undefined);
  if (open.length === 0) return null;
  return (
    <p>
      <b>
        {plural(open.length, 'question')} of {core.length + probes.length} {open.length === 1 ? 'has' : 'have'} no mark:
      </b>{' '}
      {open.map(({ no }) => no).join(', ')}. What was not asked can be marked so.
    </p>
  );
}
