import { KIT_WORDS } from '#lib/questions/kit-words.ts';
import { spellDate } from '#lib/ui/words.ts';
import { REMARKS_LENGTH } from './card-store.ts';
import { OnPaper } from './scoring.tsx';
import type { KitStore } from './store.ts';
import type { Interview } from './verbs.ts';

/** What fits no question. */
export function Remarks({ store }: { store: KitStore }) {
  const card = store.card.value;
  const isLocked = !card?.interviewer || card.stored.value?.submittedAt !== undefined;
  return (
    <section>
      <h2>Remarks</h2>
      <textarea
        class="textarea lines no-print"
        aria-label="Remarks"
        placeholder="What fits no question: what they asked, what you want checked, who could confirm it"
        maxLength={REMARKS_LENGTH}
        readOnly={isLocked}
        disabled={isLocked && !card?.remarks()}
        value={card?.remarks() ?? ''}
        onInput={({ currentTarget }) => card?.remark(currentTarget.value)}
        onBlur={() => void store.flush()}
      />
      <OnPaper text={card?.remarks() ?? ''} />
    </section>
  );
}

/** What the sheet is not for, and what it was made from. */
export function SheetEnd({ interview: { row, reading } }: { interview: Interview }) {
  return (
    <footer class="sheet__end">
      <p>
        Nothing here is added up. Hold the answers of several people against each other question by question, and write down what you heard
        before you talk about it. {KIT_WORDS.noSubject}
      </p>
      {reading && (
        <p class="hint">
          From the reading of {spellDate(reading.readAt)}, rules {reading.report.engine.rulesHash.slice(0, 6)}. Erased with the candidate on{' '}
          {spellDate(row.expiresAt)}.
        </p>
      )}
    </footer>
  );
}
