import type { KitSheet } from '#lib/questions/kit-sheet.ts';
import type { CardStore } from './card-store.ts';
import { RATING_WORDS } from './scoring.tsx';

/** What was answered to questions that the sheet does not hold any more: it was made shorter, or the profile was read again. Nothing of it is lost. */
export function EarlierAnswers({ card, sheet: { core, probes, reserve, exercises } }: { card: CardStore; sheet: KitSheet }) {
  const asked = new Set([...core, ...probes, ...reserve].map(({ id }) => id).concat(exercises.map(({ exercise }) => exercise.id)));
  const earlier = card.answers().filter(({ question, rating, heard }) => !asked.has(question) && (rating || heard));
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>Answered before</h2>
      <p class="sheet__how">These questions are not in the kit as it stands now. What was marked and written belongs to the scorecard.</p>
      <ul class="qs">
        {earlier.map(({ question, text, rating, heard }) => (
          <li key={question} class="earlier">
            <h3>{text}</h3>
            <p>
              <b>{rating ? RATING_WORDS[rating] : 'Not marked'}</b> {heard && <span class="heard">“{heard}”</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
