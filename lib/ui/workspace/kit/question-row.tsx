import { Fragment } from 'preact';
import type { Finding, Span } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { SheetQuestion } from '#lib/questions/kit-sheet.ts';
import { placeOf } from '#lib/ui/place.ts';
import { quoteInContext } from '#lib/ui/quote-context.ts';
import { Severity } from '#lib/ui/severity.tsx';
import { textAt } from '#lib/ui/text-at.ts';
import { FlagAnswerRow } from '#lib/ui/workspace/feedback/flag-answer.tsx';
import { Scoring } from './scoring.tsx';
import type { KitStore } from './store.ts';

const JUDGES = { recruiter: 'Anyone can judge', engineer: 'Best with an engineer' } as const;

/** How many quotes of a flag stand below its question. */
const QUOTES_SHOWN = 2;

interface QuestionRowProps {
  store: KitStore;
  question: SheetQuestion;
  profile: Profile;
}

export function QuestionRow({ store, question, profile }: QuestionRowProps) {
  const { id, no, minutes, about, audience, text, competency, findings, flags, followUps, anchors } = question;
  return (
    <li class="q">
      <Meta no={no} minutes={minutes} about={about} audience={audience} />
      <div class="q__body">
        <h3>{text}</h3>
        {flags.map((finding) => (
          <Because key={finding.id} finding={finding} profile={profile} />
        ))}
        {followUps.length > 0 && (
          <p class="then">
            <b>Then ask:</b> {followUps.join(' ')}
          </p>
        )}
        <Scoring store={store} no={no} anchors={anchors} asked={{ question: id, text, competency, findings }} />
        {flags.map((finding) => (
          <FlagAnswerRow key={finding.id} feedback={store.feedback} finding={finding} isOneOfSeveral={flags.length > 1} />
        ))}
      </div>
    </li>
  );
}

export function Meta({ no, minutes, about, audience }: Pick<SheetQuestion, 'no' | 'minutes' | 'about' | 'audience'>) {
  return (
    <div class="q__meta">
      <span class="q__no">{no}</span>
      <span>{minutes} min</span>
      <span>{about}</span>
      <span>{JUDGES[audience]}</span>
    </div>
  );
}

interface BecauseProps {
  finding: Finding;
  profile: Profile;
}

/** The flag that a question follows from, with the words that it rests on and where they stand. */
export function Because({ finding: { severity, message, spans }, profile }: BecauseProps) {
  return (
    <p class="because">
      <Severity level={severity} />
      <span>
        {message}
        {spans.slice(0, QUOTES_SHOWN).map((span, index) => (
          <Fragment key={`${span.source} ${span.path} ${span.start}`}>
            {index === 0 ? ': ' : ', '}
            <InContext span={span} profile={profile} />
          </Fragment>
        ))}
      </span>
    </p>
  );
}

function InContext({ span, profile }: { span: Span; profile: Profile }) {
  const isHere = span.source === undefined;
  const { before, quote, after } = quoteInContext(isHere ? textAt(profile, span.path) : undefined, span);
  return (
    <>
      <q>
        {before}
        <mark>{quote}</mark>
        {after}
      </q>{' '}
      ({isHere ? placeOf(profile, span.path) : 'another source'})
    </>
  );
}
