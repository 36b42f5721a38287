import { Icon } from '#lib/ui/icon.tsx';
import { spellDate } from '#lib/ui/words.ts';
import type { CardStore } from './card-store.ts';
import { othersRows } from './others-rows.ts';
import { RATING_WORDS } from './scoring.tsx';
import type { Answer, Scorecard, SeenCard } from './verbs.ts';

interface OthersProps {
  card: CardStore;
  competencies: readonly { id: string; name: string }[];
}

/** The scorecards of this candidate beside each other, and those that are sealed until one's own is submitted. There is no sum. */
export function Others({ card, competencies }: OthersProps) {
  const others = card.others.value;
  const own = card.stored.value;
  const seen = others.flatMap((other) => (other.kind === 'open' ? other.card : []));
  const sealed = others.flatMap((other) => (other.kind === 'sealed' ? other : []));
  if (others.length === 0 && own?.submittedAt === undefined) return null;
  return (
    <section class="others" aria-labelledby="others-heading">
      <h2 id="others-heading">Scorecards of this candidate</h2>
      {sealed.length > 0 && <Sealed sealed={sealed} hasSubmitted={own?.submittedAt !== undefined} />}
      {own?.submittedAt !== undefined && <Table cards={[own, ...seen]} competencies={competencies} />}
    </section>
  );
}

function Sealed({ sealed, hasSubmitted }: { sealed: readonly Extract<SeenCard, { kind: 'sealed' }>[]; hasSubmitted: boolean }) {
  return (
    <>
      <ul class="sealed">
        {sealed.map(({ id, interviewer, submittedAt }) => (
          <li key={id}>
            <Icon name="lock" small />
            <b>{interviewer}</b> {submittedAt ? `submitted on ${spellDate(submittedAt)}` : 'has begun, and has not submitted'}
          </li>
        ))}
      </ul>
      <p class="hint">
        {hasSubmitted ? 'A card is shown once it is submitted.' : 'Sealed until you submit yours, so that your own judgement comes first.'}{' '}
        In one browser this is a courtesy and not a lock: who enters another’s name sees their card.
      </p>
    </>
  );
}

function Table({ cards, competencies }: { cards: readonly Scorecard[]; competencies: OthersProps['competencies'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="card scroll" aria-label="What each interviewer heard" tabIndex={0}>
      <table class="table others__table">
        <thead>
          <tr>
            <th scope="col">About</th>
            {cards.map(({ id, interviewer, submittedAt }) => (
              <th key={id} scope="col">
                {interviewer}
                {submittedAt && <p>{spellDate(submittedAt)}</p>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {othersRows(cards, competencies).map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((answers, index) => (
                <td key={cards[index]?.id}>{answers.length > 0 ? answers.map(cellOf) : <span class="muted">Nothing noted</span>}</td>
              ))}
            </tr>
          ))}
          {cards.some(({ remarks }) => remarks) && (
            <tr>
              <th scope="row">Remarks</th>
              {cards.map(({ id, remarks }) => (
                <td key={id} class="heard">
                  {remarks}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

const cellOf = ({ question, text, rating, heard }: Answer) => (
  <div key={question} class="others__answer">
    <p>
      <b>{rating ? RATING_WORDS[rating] : 'Not marked'}</b> <span class="muted">{text}</span>
    </p>
    {heard && <p class="heard">“{heard}”</p>}
  </div>
);
