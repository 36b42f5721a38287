import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { type ProblemAction, problemReport, wordsOf } from './problem-words.ts';
import type { PopupStore } from './store.ts';
import type { Problem } from './verbs.ts';

interface ProblemActionsProps {
  store: PopupStore;
  problem: Problem;
  version: string;
}

/** What can be done from here, the likeliest first. */
export function ProblemActions({ store, problem, version }: ProblemActionsProps) {
  const { actions } = wordsOf(problem);
  const report = problemReport(problem, version);
  const button: Record<ProblemAction, (primary: boolean) => ComponentChildren> = {
    'read-again': (primary) => <ActionButton icon="refresh" label="Read again" primary={primary} act={store.reading.readAgain} />,
    'reload-tab': (primary) => <ActionButton icon="refresh" label="Reload this tab" primary={primary} act={store.reloadTab} />,
    'choose-file': (primary) => <FileButton primary={primary} read={store.reading.readFile} />,
    paste: (primary) => <ActionButton icon="paste" label="Paste text" primary={primary} act={() => openPaste(store)} />,
    'copy-report': () => (
      <ActionButton
        icon={store.pointing.copied.value === report ? 'check' : 'copy'}
        label={store.pointing.copied.value === report ? 'Copied' : problem.structure ? 'Copy reader report' : 'Copy problem report'}
        act={() => store.pointing.copy(report)}
      />
    ),
  };
  return (
    <>
      {actions.includes('choose-file') && <DropHint />}
      <div class="acts">{actions.map((action, index) => button[action](index === 0))}</div>
    </>
  );
}

function openPaste(store: PopupStore): void {
  store.pasting.value = true;
}

function ActionButton({ icon, label, primary = false, act }: { icon: IconName; label: string; primary?: boolean; act(): unknown }) {
  return (
    <button class={primary ? 'btn btn--primary' : 'btn'} type="button" onClick={() => void act()}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

function DropHint() {
  return (
    <div class="drop">
      <Icon name="upload" />
      <p>
        <b>Drop a PDF, Word or text file here</b>
        <br />
        <span class="hint">Markdown and JSON Resume too. It is read on this computer.</span>
      </p>
    </div>
  );
}

/** `accept` names what is read today; other files are answered with what to do instead. */
function FileButton({ primary, read }: { primary: boolean; read(file: File): unknown }) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    if (file) void read(file);
  };
  return (
    <>
      <ActionButton icon="file" label="Choose a file" primary={primary} act={() => input.current?.click()} />
      <input type="file" hidden ref={input} accept=".pdf,.docx,.txt,.md,.json" onChange={take} aria-label="File with a profile" />
    </>
  );
}
