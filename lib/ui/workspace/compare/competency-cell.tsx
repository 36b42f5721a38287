import type { CompetencyReport, Span } from '#lib/analysis/schema.ts';
import { CompetencyGlyph, STATUS_WORDS } from '#lib/ui/competencies.tsx';
import { More } from '#lib/ui/more.tsx';
import { placeOf } from '#lib/ui/place.ts';
import { quoteInContext } from '#lib/ui/quote-context.ts';
import { textAt } from '#lib/ui/text-at.ts';
import { plural } from '#lib/ui/words.ts';
import { QUOTES, quotesOf } from './rows.ts';
import type { Column } from './store.ts';

const WITHOUT_QUOTE: Record<CompetencyReport['status'], string> = {
  evidenced: 'Shown by the work as a whole.',
  weak: 'Shown by what is near to it.',
  'claimed-only': 'Claimed; no job or project that was read shows it.',
  missing: 'Neither claimed nor shown in what was read.',
  unread: 'The part that would show it was not read. Read the whole profile, or import the résumé.',
};

/** The state of a competency in a word, and the quotes behind it. */
export function CompetencyCell({ column, competency }: { column: Column; competency: CompetencyReport | undefined }) {
  if (!competency) return <span class="muted">Not part of this report</span>;
  const quotes = quotesOf(column, competency);
  const more = quotes.slice(QUOTES);
  return (
    <>
      <span class="compare__state">
        <CompetencyGlyph status={competency.status} />
        {STATUS_WORDS[competency.status]}
      </span>
      {quotes.slice(0, QUOTES).map((span) => (
        <CellQuote key={`${span.path} ${span.start}`} span={span} column={column} />
      ))}
      {(quotes.length === 0 || competency.status === 'claimed-only') && <p class="compare__none">{WITHOUT_QUOTE[competency.status]}</p>}
      {more.length > 0 && (
        <More summary={plural(more.length, 'more quote')}>
          {more.map((span) => (
            <CellQuote key={`${span.path} ${span.start}`} span={span} column={column} />
          ))}
        </More>
      )}
    </>
  );
}

function CellQuote({ span, column: { profile } }: { span: Span; column: Column }) {
  const isHere = span.source === undefined;
  const { before, quote, after } = quoteInContext(isHere ? textAt(profile, span.path) : undefined, span);
  return (
    <figure>
      <blockquote>
        “{before}
        <mark>{quote}</mark>
        {after}”
      </blockquote>
      <figcaption>{isHere ? placeOf(profile, span.path) : 'In another source of the same person'}</figcaption>
    </figure>
  );
}
