import { useState } from 'preact/hooks';
import type { CaseWords } from '#lib/analysis/matrix-cases.ts';

interface WordsFieldsProps extends CaseWords {
  id: string;
  change(part: Partial<CaseWords>): void;
}

/** Invented lines of work, and a list of skills. */
export function WordsFields({ id, work, skills, change }: WordsFieldsProps) {
  return (
    <>
      <ListField
        id={`${id}-work`}
        label="Lines of work"
        hint="A line each, such as “Ran the nightly load in Airflow.”"
        items={work}
        split={lines}
        joiner={'\n'}
        change={(next) => change({ work: next })}
      />
      <ListField
        id={`${id}-skills`}
        label="List of skills"
        hint="With commas between them"
        items={skills}
        split={listed}
        joiner=", "
        change={(next) => change({ skills: next })}
      />
    </>
  );
}

interface ListFieldProps {
  id: string;
  label: string;
  hint: string;
  items: readonly string[];
  split(text: string): string[];
  joiner: string;
  change(items: string[]): void;
}

/** Shows what is typed, to the last blank, as long as it stands for the same list. */
export function ListField({ id, label, hint, items, split, joiner, change }: ListFieldProps) {
  const [text, type] = useState(items.join(joiner));
  const shown = JSON.stringify(split(text)) === JSON.stringify(items) ? text : items.join(joiner);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        class="textarea"
        id={id}
        rows={2}
        aria-describedby={`${id}-hint`}
        value={shown}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          change(split(currentTarget.value));
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

export const lines = (text: string | readonly string[]): string[] =>
  (typeof text === 'string' ? text.split('\n') : text).map((line) => line.trim()).filter(Boolean);

export const listed = (text: string): string[] =>
  text
    .split(/[,\n]/u)
    .map((one) => one.trim())
    .filter(Boolean);
