import { useEffect, useRef, useState } from 'preact/hooks';
import { NAME_LENGTH } from './clean-name.ts';
import type { CandidateStore } from './store.ts';
import type { OpenedCandidate } from './verbs.ts';

interface NameProps {
  store: CandidateStore;
  candidate: OpenedCandidate;
}

/** The name, which the user may know better than the file did. */
export function NameRow({ store, candidate }: NameProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { name, writtenName } = candidate.row;
  return isOpen ? (
    <NameForm
      name={name}
      close={() => setOpen(false)}
      save={(text) => {
        setOpen(false);
        void store.writeName(candidate, text);
      }}
    />
  ) : (
    <>
      <dt>Name</dt>
      <dd>
        <div class="stack">
          {name || 'Not read'}
          <button ref={opener} class="link-btn no-print" type="button" onClick={() => setOpen(true)}>
            {name ? 'Correct the name' : 'Write the name'}
          </button>
          {writtenName !== undefined && (
            <button class="link-btn no-print" type="button" onClick={() => void store.writeName(candidate, '')}>
              Back to the name as read
            </button>
          )}
        </div>
      </dd>
    </>
  );
}

interface FormProps {
  name: string;
  save(text: string): void;
  close(): void;
}

function NameForm({ name, save, close }: FormProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    save(text);
  };
  return (
    <>
      <dt>
        <label for="name">Name</label>
      </dt>
      <dd>
        <form class="box__form" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && close()}>
          <input
            id="name"
            ref={field}
            class="input"
            autocomplete="off"
            spellcheck={false}
            maxLength={NAME_LENGTH}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <span class="row">
            <button class="btn" type="submit" disabled={text.trim() === '' || text.trim() === name}>
              Save the name
            </button>
            <button class="link-btn" type="button" onClick={close}>
              Cancel
            </button>
          </span>
        </form>
      </dd>
    </>
  );
}
