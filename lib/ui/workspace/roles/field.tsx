import type { ComponentChildren } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  change(value: string): void;
  hint?: string;
  problem?: string | undefined;
  lines?: number;
  inputMode?: 'numeric';
}

/** A field with its label, and what is wrong with it beside it. */
export function Field({ id, label, value, change, hint, problem, lines, inputMode }: FieldProps) {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = { id, value, 'aria-invalid': problem ? true : undefined, 'aria-describedby': notes || undefined };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines ? (
        <textarea class="textarea" rows={lines} {...common} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input class="input" inputMode={inputMode} {...common} onInput={(event) => change(event.currentTarget.value)} />
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** A part of the form under its own heading. */
export function Part({ id, title, hint, children }: { id: string; title: string; hint: string; children: ComponentChildren }) {
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      {children}
    </fieldset>
  );
}
