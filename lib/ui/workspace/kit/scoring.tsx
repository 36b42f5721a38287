import type { Anchors } from '#lib/questions/question.ts';
import { type Asked, HEARD_LENGTH } from './card-store.ts';
import type { KitStore } from './store.ts';
import type { Rating } from './verbs.ts';

export const RATING_WORDS = { strong: 'Strong', partial: 'Partial', weak: 'Weak', 'not-asked': 'Not asked' } as const;

const LEVELS = ['strong', 'partial', 'weak'] as const;

interface ScoringProps {
  store: KitStore;
  /** The number of the question on the sheet. */
  no: string;
  asked: Asked;
  anchors: Anchors;
}

/** The anchors of a question as the levels to mark, and what was said. Nothing can be marked without a name, or once the card is submitted. */
export function Scoring({ store, no, asked, anchors }: ScoringProps) {
  const card = store.card.value;
  const answer = card?.answerTo(asked.question);
  const isLocked = !card?.interviewer || card.stored.value?.submittedAt !== undefined;
  const name = `answer-${no}`;
  const mark = (rating: Rating): void => card?.write(asked, { rating });
  return (
    <fieldset class="scoring">
      <legend class="vh">Answer to {no}</legend>
      <div class="score">
        {LEVELS.map((level) => (
          <label key={level} class="score__level">
            <input
              class="radio"
              type="radio"
              name={name}
              disabled={isLocked}
              checked={answer?.rating === level}
              onChange={() => mark(level)}
            />
            <span>
              <b>{RATING_WORDS[level]}</b>
              <span class="score__anchor">{anchors[level]}</span>
            </span>
          </label>
        ))}
      </div>
      <label class="q__foot">
        <input
          class="radio"
          type="radio"
          name={name}
          disabled={isLocked}
          checked={answer?.rating === 'not-asked'}
          onChange={() => mark('not-asked')}
        />
        Not asked
      </label>
      <Heard store={store} no={no} asked={asked} isLocked={isLocked} heard={answer?.heard ?? ''} />
      {answer?.rating && !isLocked && (
        <button
          class="link-btn no-print"
          type="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            card.write(asked, { rating: undefined });
          }}
        >
          Clear the mark <span class="vh">of {no}</span>
        </button>
      )}
    </fieldset>
  );
}

function Heard({ store, no, asked, isLocked, heard }: Omit<ScoringProps, 'anchors'> & { isLocked: boolean; heard: string }) {
  return (
    <>
      <textarea
        class="textarea lines no-print"
        aria-label={`What was said to ${no}`}
        placeholder="What was said, in their words"
        rows={2}
        maxLength={HEARD_LENGTH}
        disabled={isLocked && !heard}
        readOnly={isLocked}
        value={heard}
        onInput={({ currentTarget }) => store.card.value?.write(asked, { heard: currentTarget.value })}
        onBlur={() => void store.flush()}
      />
      <OnPaper text={heard} />
    </>
  );
}

/** On paper: what was typed, in full length, or lines to write on. */
export function OnPaper({ text }: { text: string }) {
  if (text) return <p class="on-paper">{text}</p>;
  return (
    <div class="on-paper ruled" aria-hidden="true">
      <i />
      <i />
    </div>
  );
}
