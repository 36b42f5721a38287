import type { Finding } from '#lib/analysis/schema.ts';
import type { SheetQuestion } from '#lib/questions/kit-sheet.ts';
import { Severity } from '#lib/ui/severity.tsx';
import { FlagAnswerRow } from '#lib/ui/workspace/feedback/flag-answer.tsx';
import { Scoring } from './scoring.tsx';
import type { KitStore } from './store.ts';

const JUDGES = { recruiter: 'Anyone can judge', engineer: 'Best with an engineer' } as const;

/** How many quotes of a flag stand below its question. */
const QUOTES_SHOWN = 2;

export function QuestionRow({ store, question }: { store: KitStore; question: SheetQuestion }) {
  const { id, no, minutes, about, audience, text, competency, findings, flags, followUps, anchors } = question;
  return (
    <li class="q">
      <Meta no={no} minutes={minutes} about={about} audience={audience} />
      <div class="q__body">
        <h3>{text}</h3>
        {flags.map((finding) => (
          <Because key={finding.id} finding={finding} />
        ))}
        {followUps.length > 0 && (
          <p class="then">
            <b>Then ask:</b> {followUps.join(' ')}
          </p>
        )}
        <Scoring store={store} no={no} anchors={anchors} asked={{ question: id, text, competency, findings }} />
        {flags.map((finding) => (
          <FlagAnswerRow key={finding.id} feedback={store.feedback} finding={finding} />
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

/** The flag that a question follows from, with the words that it rests on. */
export function Because({ finding: { severity, message, spans } }: { finding: Finding }) {
  return (
    <p class="because">
      <Severity level={severity} />
      <span>
        {message}{' '}
        {spans.slice(0, QUOTES_SHOWN).map(({ source, path, start, quote }) => (
          <q key={`${source} ${path} ${start}`}>{quote}</q>
        ))}
      </span>
    </p>
  );
}
