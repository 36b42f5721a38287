import { useEffect, useRef } from 'preact/hooks';
import { Brand, Icon } from './icon.tsx';
import { PasteForm } from './paste-form.tsx';
import { ProblemActions } from './problem-actions.tsx';
import { wordsOf } from './problem-words.ts';
import type { PopupStore } from './store.ts';
import type { Problem } from './verbs.ts';
import { capitalise } from './words.ts';

interface PopupProblemProps {
  store: PopupStore;
  problem: Problem;
  version: string;
}

/** Why there is no report, and the one thing to do next. */
export function PopupProblem({ store, problem, version }: PopupProblemProps) {
  const { icon, title, text, note } = wordsOf(problem);
  return (
    <>
      <header class="pop__bar">
        <Brand />
        <span>Mirage Lens</span>
        <button class="btn btn--quiet push" type="button" onClick={() => void store.openList()}>
          <Icon name="list" />
          List
        </button>
      </header>
      <main class="pop__empty">
        <span class="disc">
          <Icon name={icon} />
        </span>
        <h1>{title}</h1>
        <p>{text}</p>
        <ProblemFacts problem={problem} />
        {note && (
          <p class="note">
            <Icon name={note.icon} small />
            {note.text}
          </p>
        )}
        <WayOut store={store} problem={problem} version={version} />
      </main>
    </>
  );
}

/** The form for a text, or what else can be done; who leaves the form lands on the first of that. */
function WayOut({ store, problem, version }: PopupProblemProps) {
  const actions = useRef<HTMLDivElement>(null);
  const pasting = store.pasting.value;
  const wasPasting = useRef(pasting);
  useEffect(() => {
    if (wasPasting.current && !pasting) actions.current?.querySelector('button')?.focus();
    wasPasting.current = pasting;
  }, [pasting]);
  if (pasting) return <PasteForm store={store} />;
  return (
    <div ref={actions}>
      <ProblemActions store={store} problem={problem} version={version} />
    </div>
  );
}

function ProblemFacts({ problem: { code, from, message, found, missing, reader } }: { problem: Problem }) {
  const facts = [
    { name: 'Found', value: found && listed(found) },
    { name: 'Not found', value: missing && listed(missing) },
    { name: 'Reader', value: code === 'layout-changed' && reader ? `${reader.id}, version ${reader.version}` : undefined },
    { name: 'Code', value: from === 'page' && code !== 'unexpected' ? undefined : code },
    { name: 'Fault', value: code === 'unexpected' ? message : undefined },
  ].filter(({ value }) => value);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const listed = (parts: readonly string[]): string => capitalise(parts.join(', ')) || 'Nothing';
