import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { StageEditing } from './stages.ts';
import type { ListSettings, Named } from './verbs.ts';

/** The stages that are built in, and those of the user's own, which can be renamed and removed. */
export function StagesDialog({ editing, settings: { stages, ownStages } }: { editing: StageEditing; settings: ListSettings }) {
  const builtIn = stages.filter(({ id }) => !ownStages.some((own) => own.id === id));
  return (
    <Dialog title="Stages" close={editing.close}>
      <p class="hint">Always there: {builtIn.map(({ name }) => name).join(', ')}.</p>
      <ul class="own-stages" aria-label="Stages of your own">
        {ownStages.map((stage) => (
          <OwnStage key={stage.id} stage={stage} editing={editing} />
        ))}
      </ul>
      <Removed editing={editing} />
      <NewStage editing={editing} />
      <p class="problem" role="alert">
        {editing.problem.value}
      </p>
      <p class="hint">Who is in a stage that you remove stays in it, until you move them.</p>
    </Dialog>
  );
}

function OwnStage({ stage: { id, name }, editing }: { stage: Named; editing: StageEditing }) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const text = typed ?? name;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    // The button is switched off once the name is kept, and would take the focus with it.
    field.current?.focus();
    if (await editing.rename(id, text)) setTyped(undefined);
  };
  return (
    <li>
      <form class="field__row" onSubmit={(event) => void save(event)}>
        <input
          ref={field}
          class="input"
          aria-label={`Name of the stage ${name}`}
          maxLength={60}
          value={text}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button class="btn" type="submit" disabled={text === name}>
          Rename <span class="vh">{name}</span>
        </button>
        <button class="icon-btn" type="button" aria-label={`Remove the stage ${name}`} onClick={() => void editing.remove({ id, name })}>
          <Icon name="trash" />
        </button>
      </form>
    </li>
  );
}

/** What was removed can be put back here: what stands behind the dialog can't be reached. It takes the focus that was lost with the row. */
function Removed({ editing }: { editing: StageEditing }) {
  const { value: removed } = editing.removed;
  const [undo, list] = [useRef<HTMLButtonElement>(null), useRef<HTMLDivElement>(null)];
  useEffect(() => {
    if (removed) undo.current?.focus();
    else if (document.activeElement === document.body) list.current?.closest('dialog')?.querySelector<HTMLElement>('#new-stage')?.focus();
  }, [removed]);
  return (
    <div role="status" ref={list}>
      {removed && (
        <p>
          The stage “{removed.stage.name}” was removed.{' '}
          <button class="link-btn" type="button" ref={undo} onClick={() => void removed.undo()}>
            <Icon name="undo" small />
            Undo
          </button>
        </p>
      )}
    </div>
  );
}

function NewStage({ editing }: { editing: StageEditing }) {
  const [name, setName] = useState('');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await editing.add(name)) setName('');
  };
  return (
    <form class="field" onSubmit={(event) => void add(event)}>
      <label for="new-stage">New stage</label>
      <div class="field__row">
        <input
          class="input"
          id="new-stage"
          maxLength={60}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button class="btn" type="submit">
          <Icon name="plus" />
          Add stage
        </button>
      </div>
    </form>
  );
}
