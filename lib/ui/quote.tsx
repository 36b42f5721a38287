import type { Span } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { Icon } from './icon.tsx';
import { placeOf } from './place.ts';
import type { Pointing } from './pointing.ts';
import { quoteInContext } from './quote-context.ts';
import { textAt } from './text-at.ts';

interface QuoteProps {
  span: Span;
  profile: Profile;
  pointing: Pointing;
  /** What a text is called that is not this profile. */
  elsewhere: string;
}

/** The words of the profile, with the flagged ones marked, and where they stand. */
export function Quote({ span, profile, pointing, elsewhere }: QuoteProps) {
  const isHere = span.source === undefined;
  const { before, quote, after } = quoteInContext(isHere ? textAt(profile, span.path) : undefined, span);
  return (
    <figure class="quote">
      <blockquote>
        “{before}
        <mark>{quote}</mark>
        {after}”
      </blockquote>
      <figcaption>
        <span>{isHere ? placeOf(profile, span.path) : elsewhere}</span>
        {isHere && <ShowInPage span={span} pointing={pointing} />}
      </figcaption>
    </figure>
  );
}

function ShowInPage({ span, pointing: { show, shown } }: { span: Span; pointing: Pointing }) {
  if (!show) return null;
  const missed = shown?.span === span && !shown.found;
  return (
    <span class="row">
      {missed && <span>Not found in the page</span>}
      <button class="link-btn" type="button" onClick={() => show(span)}>
        <Icon name="target" small />
        Show in page
      </button>
    </span>
  );
}
