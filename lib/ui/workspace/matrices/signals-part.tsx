import { useState } from 'preact/hooks';
import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { changeCompetency } from './edit.ts';
import { fieldId, problemsWithin } from './fields.ts';
import { Problem } from './skills-part.tsx';
import type { MatricesStore } from './store.ts';

type Signals = Competency['signals'];

interface SignalsPartProps {
  store: MatricesStore;
  matrix: Matrix;
  competency: Competency;
  index: number;
}

/** Words that show a competency without the name of a skill: a line each; in each line, one phrase of every group must stand in one sentence. */
export function SignalsPart({ store, matrix, competency, index }: SignalsPartProps) {
  const { signals } = competency;
  const set = (next: Signals, at = ''): void => store.change(changeCompetency(matrix, competency.id, { signals: next }), at);
  const put = (line: number, groups: string[][], at = ''): void =>
    set(groups.length > 0 ? signals.with(line, groups) : signals.toSpliced(line, 1), at);
  const path = `competencies[${index}].signals`;
  const problems = problemsWithin(store.drafting.problems.value, path);
  return (
    <details class="wide more">
      <summary>
        <Icon name="chevron" small />
        Words that show it ({signals.length})
      </summary>
      <p class="hint">
        A sentence of work or of a project that holds one phrase of each field of a line shows it, though no skill is named. Phrases are
        plain text, with commas between them.
      </p>
      <ol class="signals">
        {signals.map((groups, line) => (
          <li key={`${line} ${groups.length}`}>
            {groups.map((phrases, group) => (
              <Group
                key={`${line} ${group}`}
                id={fieldId(`${path}[${line}][${group}]`)}
                label={`Line ${line + 1}, ${group === 0 ? 'one of' : 'and one of'}`}
                phrases={phrases}
                change={(next) => put(line, groups.with(group, next), `${path}[${line}][${group}]`)}
                remove={() => put(line, groups.toSpliced(group, 1))}
              />
            ))}
            {groups.length < 4 && (
              <button class="link-btn" type="button" onClick={() => put(line, [...groups, []])}>
                <Icon name="plus" small />
                And one of <span class="vh">, line {line + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {problems.slice(0, 3).map((problem) => (
        <Problem key={problem.path} message={problem.message} />
      ))}
      <button class="link-btn" type="button" onClick={() => set([...signals, [[]]])}>
        <Icon name="plus" small />
        Add a line of words
      </button>
    </details>
  );
}

interface GroupProps {
  id: string;
  label: string;
  phrases: readonly string[];
  change(phrases: string[]): void;
  remove(): void;
}

function Group({ id, label, phrases, change, remove }: GroupProps) {
  const [text, type] = useState(phrases.join(', '));
  const shown = JSON.stringify(phrasesIn(text)) === JSON.stringify(phrases) ? text : phrases.join(', ');
  return (
    <div class="signals__group">
      <label for={id}>{label.replace(/^Line \d+, /u, '')}</label>
      <textarea
        class="textarea"
        id={id}
        aria-label={label}
        rows={2}
        value={shown}
        spellcheck={false}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          change(phrasesIn(currentTarget.value));
        }}
      />
      <button class="icon-btn" type="button" aria-label={`Remove: ${label}`} onClick={remove}>
        <Icon name="x" small />
      </button>
    </div>
  );
}

const phrasesIn = (text: string): string[] =>
  text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
