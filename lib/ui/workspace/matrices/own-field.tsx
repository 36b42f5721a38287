import { Field } from '#lib/ui/workspace/roles/field.tsx';
import { fieldId, problemAt } from './fields.ts';
import type { MatricesStore } from './store.ts';

interface OwnFieldProps {
  store: MatricesStore;
  path: string;
  label: string;
  value: string;
  change(value: string): void;
  hint?: string;
  lines?: number;
}

/** A field of the matrix, with what is wrong with it beside it. What is empty is told once the matrix was meant to be kept. */
export function OwnField({ store, path, label, value, change, hint, lines }: OwnFieldProps) {
  const { problems, asked } = store.drafting;
  const told = value.trim() !== '' || asked.value;
  const problem = told ? problemAt(problems.value, path) : undefined;
  return (
    <Field
      id={fieldId(path)}
      label={label}
      value={value}
      change={change}
      problem={problem}
      {...(hint && { hint })}
      {...(lines && { lines })}
    />
  );
}
