import type { ComponentChildren } from 'preact';
import type { Finding, ReportQuestion } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { Ask } from './ask.tsx';
import { Chevron, More } from './more.tsx';
import type { Pointing } from './pointing.ts';
import { Quote } from './quote.tsx';
import { Severity } from './severity.tsx';
import { plural } from './words.ts';

/** How many quotes stand open; the others are folded. */
const QUOTES_SHOWN = 2;

export interface FlagProps {
  finding: Finding;
  questions: readonly ReportQuestion[];
  profile: Profile;
  pointing: Pointing;
  open?: boolean;
  /** What a screen adds at the end. */
  foot?: ComponentChildren;
}

/** A finding in its fixed order: quote, question, innocent explanation. */
export function Flag({ finding, questions, profile, pointing, open = false, foot }: FlagProps) {
  return (
    <details class="flag" open={open}>
      <summary>
        <Severity level={finding.severity} />
        <h3>{finding.message}</h3>
        <Chevron />
      </summary>
      <div>
        <Quotes finding={finding} profile={profile} pointing={pointing} />
        {questions.map((question) => (
          <Ask key={question.id} question={question} pointing={pointing} />
        ))}
        {finding.innocent.length > 0 && (
          <p class="innocent">
            <b>Could be innocent:</b> {finding.innocent.join(' ')}
          </p>
        )}
        <More summary="Why this is asked">
          <p class="reason">
            {finding.why} <span class="muted">Rule: {finding.rule}</span>
          </p>
        </More>
        {foot}
      </div>
    </details>
  );
}

function Quotes({ finding: { rule, spans }, profile, pointing }: Pick<FlagProps, 'finding' | 'profile' | 'pointing'>) {
  const elsewhere = rule === 'integrity/near-duplicate' ? 'Another saved profile' : 'Another source of this person';
  const drawn = spans.map((span) => (
    <Quote key={`${span.source} ${span.path} ${span.start}`} span={span} profile={profile} pointing={pointing} elsewhere={elsewhere} />
  ));
  const rest = drawn.slice(QUOTES_SHOWN);
  return (
    <>
      {drawn.slice(0, QUOTES_SHOWN)}
      {rest.length > 0 && <More summary={plural(rest.length, 'more place')}>{rest}</More>}
    </>
  );
}
