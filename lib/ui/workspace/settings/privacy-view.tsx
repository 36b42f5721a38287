const KEYS: readonly [keys: readonly string[], does: string][] = [
  [['Alt', 'Shift', 'M'], 'Read the profile that is open (the browser lets you choose another key under Extensions, Keyboard shortcuts)'],
  [['J'], 'Shortlist: next candidate'],
  [['K'], 'Shortlist: candidate before'],
  [['Enter'], 'Shortlist: open the candidate'],
  [['X'], 'Shortlist: select the candidate, or no longer'],
  [['/'], 'Shortlist: search everything saved'],
  [['?'], 'Shortlist: show its keys, and switch single keys off'],
  [['Esc'], 'Close a menu or dialog'],
];

const NEVER_READ = ['Photos', 'Birth dates and age', 'Gender and pronouns', 'Nationality and origin', 'Marital status'];
const NEVER_USED = [
  'Names',
  'The standing of a school',
  'Addresses',
  'Gaps between jobs, unless you switch that check on',
  'Language level',
];

/** Where the data lie, what is never read or used, and the keys. */
export function PrivacyView() {
  return (
    <>
      <section aria-labelledby="lie-title">
        <h2 id="lie-title">Where the data lie</h2>
        <p>
          In this browser’s profile on this computer, in a database of this extension. No server, no account. Removing the extension, or
          clearing its data in the browser, erases all of it; a backup is a file of yours, which is not erased with it.
        </p>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">What Mirage Lens never reads</h2>
        <p class="hint">Lines of a profile that state these are dropped before anything is checked or saved.</p>
        <Names names={NEVER_READ} />
      </section>
      <section aria-labelledby="unused-title">
        <h2 id="unused-title">What no check rests on</h2>
        <Names names={NEVER_USED} />
      </section>
      <section aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl class="keys card">
          {KEYS.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul class="restore__facts">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
