import type { Matrix } from '#lib/matrices/schema.ts';
import { spellDate } from '#lib/ui/words.ts';
import { BlindNote } from '#lib/ui/workspace/blind/blind-note.tsx';
import { nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import type { KitStore } from './store.ts';
import type { Interview } from './verbs.ts';

interface SheetHeadProps {
  store: KitStore;
  matrices: readonly Matrix[];
  interview: Interview;
}

/** Who is interviewed for what, and on paper by whom. */
export function SheetHead({ store, matrices, interview: { row, role, matrix } }: SheetHeadProps) {
  const { stored, interviewer } = store.card.value ?? {};
  const known = matrix ? [matrix, ...matrices] : matrices;
  return (
    <header class="sheet__head">
      <div>
        <h1>Interview: {nameOf(row)}</h1>
        <p class="sheet__role">
          {role && <>{role.name} · </>}
          {roleOf(row, known)}
        </p>
        {row.isBlind && <BlindNote />}
        {!matrix && (
          <p class="hint">
            The matrix that this profile was read against is not here any more, so each competency is asked about by its name. Read the
            profile again against another one for questions of its own.
          </p>
        )}
      </div>
      <dl>
        <dt>Date</dt>
        <dd>{stored?.value ? spellDate(stored.value.changedAt) : <span class="blank" />}</dd>
        <dt class="on-paper">Interviewer</dt>
        <dd class="on-paper">{interviewer || <span class="blank" />}</dd>
      </dl>
    </header>
  );
}
