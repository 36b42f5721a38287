import { HIDDEN_THINGS, NO_PROMISE, NOT_HIDDEN } from '#lib/ui/blind/blind-words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import type { BlindSettings } from './blind-store.ts';

/** The switch, with what it hides, what it can't, and that it promises nothing. */
export function BlindView({ store }: { store: BlindSettings }) {
  const isOn = store.isOn.value;
  if (isOn.kind === 'loading') return <p class="hint">Loading</p>;
  if (isOn.kind === 'broken') return <Broken message={isOn.message} />;
  return (
    <>
      <section aria-labelledby="blind-title">
        <h2 id="blind-title">Read without the name</h2>
        <label class="checks__name">
          <input
            class="check"
            type="checkbox"
            checked={isOn.value}
            aria-describedby="blind-until"
            onChange={({ currentTarget }) => void store.turn(currentTarget.checked)}
          />
          <b>Blind mode</b>
        </label>
        <p id="blind-until">
          Hides who it is in the popup, the side panel, this workspace, interview kits, copied text and print, until the first scorecard of
          that candidate is submitted. What is saved and what is checked stays the same. A candidate goes by a label such as “Candidate
          7F3K2”, always the same for the same person.
        </p>
        <p class="hint">
          In the popup and the panel, “Show” tells the name for one reading. Search and Compare find a candidate by the label too.
        </p>
      </section>
      <Things id="blind-hides" title="What it hides" things={HIDDEN_THINGS} />
      <Things id="blind-shows" title="What it can’t hide" things={[...NOT_HIDDEN, ...HERE]} />
      <section aria-labelledby="blind-promise">
        <h2 id="blind-promise">What it does not promise</h2>
        <p>{NO_PROMISE}</p>
        <p class="hint">
          It is a curtain, not a lock: whoever uses this browser can draw it back. Files with everything in them, such as JSON, CSV and
          backups, hold the name; you are asked before one is made from a candidate, a list or a comparison.
        </p>
      </section>
    </>
  );
}

const HERE: readonly string[] = [
  'What you import or attach: names of files and of people stand there until they are saved',
  'What you search for: a name or a school that you type still finds its candidate',
  'Tags, stages and roles, as you have named them',
];

function Things({ id, title, things }: { id: string; title: string; things: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="restore__facts">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </section>
  );
}
