import { plural } from '#lib/ui/words.ts';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { Importing, ImportQuestion } from './importing.ts';

const SHOWN = 12;

/** What a file asks of the user: to mend it, or which of two matrices stays. */
export function ImportDialog({ importing }: { importing: Importing }) {
  const question = importing.question.value;
  if (!question) return null;
  if (question.kind === 'problems') return <Problems importing={importing} question={question} />;
  return <Here importing={importing} question={question} />;
}

interface PartProps<K extends ImportQuestion['kind']> {
  importing: Importing;
  question: Extract<ImportQuestion, { kind: K }>;
}

function Problems({ importing, question: { fileName, problems } }: PartProps<'problems'>) {
  return (
    <Dialog title="This file can’t be taken as it is" close={importing.cancel}>
      <p>
        Nothing was changed. {fileName} has {plural(problems.length, 'thing')} to mend:
      </p>
      <ul class="found">
        {problems.map(({ where, path, message }) => (
          <li key={`${path} ${message}`}>
            <b>{where}</b>: {message} {path && <code>{path}</code>}
          </li>
        ))}
      </ul>
      <div class="dialog__actions">
        <button class="btn btn--primary" type="button" onClick={importing.cancel}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

function Here({ importing, question: { matrix, earlier, changes } }: PartProps<'here'>) {
  return (
    <Dialog title={`${matrix.name} is here already`} close={importing.cancel}>
      <p>
        The file holds a matrix with the id <code>{matrix.id}</code>, as {earlier.name} has it. In the file it differs in:
      </p>
      <ul class="found">
        {changes.slice(0, SHOWN).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {changes.length > SHOWN && <li>and {changes.length - SHOWN} more</li>}
        {changes.length === 0 && <li>nothing that is read by</li>}
      </ul>
      <div class="dialog__actions">
        <button class="btn btn--quiet" type="button" onClick={importing.cancel}>
          Cancel
        </button>
        <button class="btn" type="button" onClick={() => void importing.replace()}>
          Replace the one here
        </button>
        <button class="btn btn--primary" type="button" onClick={() => void importing.keepBoth()}>
          Keep both
        </button>
      </div>
    </Dialog>
  );
}
