import { ANSWERED_BEFORE, answeredBefore } from '#lib/questions/answered-before.ts';
import type { KitSheet } from '#lib/questions/kit-sheet.ts';
import type { CardStore } from './card-store.ts';
import { RATING_WORDS } from './scoring.tsx';

/** What was answered to questions that the sheet does not hold any more. */
export function EarlierAnswers({ card, sheet }: { card: CardStore; sheet: KitSheet }) {
  const earlier = answeredBefore(card.answers(), sheet);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>Answered before</h2>
      <p class="sheet__how">{ANSWERED_BEFORE}</p>
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
