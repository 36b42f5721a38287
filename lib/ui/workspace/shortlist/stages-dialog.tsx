import { useState } from 'preact/hooks';
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
          <OwnStage key={`${stage.id} ${stage.name}`} stage={stage} editing={editing} />
        ))}
      </ul>
      <NewStage editing={editing} />
      <p class="problem" role="alert">
        {editing.problem.value}
      </p>
      <p class="hint">Who is in a stage that you remove stays in it, until you move them.</p>
    </Dialog>
  );
}

function OwnStage({ stage: { id, name }, editing }: { stage: Named; editing: StageEditing }) {
  const [text, setText] = useState(name);
  const save = (event: Event): void => {
    event.preventDefault();
    void editing.rename(id, text);
  };
  return (
    <li>
      <form class="field__row" onSubmit={save}>
        <input
          class="input"
          aria-label={`Name of the stage ${name}`}
          maxLength={60}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button class="btn" type="submit" disabled={text === name}>
          Rename <span class="vh">{name}</span>
        </button>
        <button class="icon-btn" type="button" aria-label={`Remove the stage ${name}`} onClick={() => void editing.remove(id)}>
          <Icon name="trash" />
        </button>
      </form>
    </li>
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
