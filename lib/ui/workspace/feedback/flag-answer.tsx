import { useId } from 'preact/hooks';
import type { Finding } from '#lib/analysis/schema.ts';
import type { FeedbackStore } from './store.ts';
import { FLAG_ANSWERS, type FlagAnswers } from './verbs.ts';
import { ANSWER_WORDS, isExplainedAway, recordWords } from './words.ts';

interface FlagAnswerProps {
  feedback: FeedbackStore;
  finding: Finding;
  /** Where several flags stand together, each is named. */
  isOneOfSeveral?: boolean;
}

/** "Was the flag right?" with three answers, and beside it how the check has fared so far. */
export function FlagAnswerRow({ feedback, finding, isOneOfSeveral = false }: FlagAnswerProps) {
  const heading = useId();
  const { value: state } = feedback.loaded;
  if (state.kind !== 'ready') return null;
  const given = feedback.answerTo(finding.id);
  return (
    <div class="right">
      <div class="right__choice" role="radiogroup" aria-labelledby={heading}>
        <b id={heading}>
          Was the flag right? <span class={isOneOfSeveral ? 'right__flag' : 'vh'}>{finding.message}</span>
        </b>
        {FLAG_ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              class="radio"
              type="radio"
              name={`flag-${heading}`}
              checked={given === answer}
              onChange={() => void feedback.answer(finding, answer)}
            />
            {ANSWER_WORDS[answer]}
          </label>
        ))}
        {given && (
          <button class="link-btn" type="button" onClick={() => void feedback.answer(finding, undefined)}>
            Clear <span class="vh">the answer</span>
          </button>
        )}
      </div>
      <RuleRecordLine feedback={feedback} rule={finding.rule} answers={state.value} />
    </div>
  );
}

function RuleRecordLine({ feedback, rule, answers: { records, muted } }: { feedback: FeedbackStore; rule: string; answers: FlagAnswers }) {
  const record = records.get(rule);
  const words = recordWords(record);
  if (!record || !words) return null;
  const isMuted = muted.includes(rule);
  return (
    <p class="right__record">
      <span title={`Rule: ${rule}`}>This check: {words.charAt(0).toLowerCase() + words.slice(1)}.</span>
      {isMuted && <span>It is switched off.</span>}
      {!isMuted && isExplainedAway(record) && (
        <button class="link-btn" type="button" onClick={() => void feedback.mute(rule)}>
          Mute this check
        </button>
      )}
    </p>
  );
}
