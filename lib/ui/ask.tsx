import type { ReportQuestion } from '#lib/analysis/schema.ts';
import { CopyButton } from './copy-button.tsx';
import { More } from './more.tsx';
import type { Pointing } from './pointing.ts';

/** A question to ask aloud, and what its answers hold. */
export function Ask({ question, pointing, label = 'Ask' }: { question: ReportQuestion; pointing: Pointing; label?: string }) {
  return (
    <div class="ask">
      <div class="ask__head">
        <span class="eyebrow">{label}</span>
        <CopyButton text={question.text} what="the question" pointing={pointing} />
      </div>
      <p>{question.text}</p>
      <More summary="What a strong and a weak answer hold">
        <AnchorList question={question} />
      </More>
    </div>
  );
}

function AnchorList({ question: { anchors, followUps } }: { question: ReportQuestion }) {
  return (
    <dl class="anchors">
      <dt>Strong</dt>
      <dd>{anchors.strong}</dd>
      <dt>Partial</dt>
      <dd>{anchors.partial}</dd>
      <dt>Weak</dt>
      <dd>{anchors.weak}</dd>
      {followUps.length > 0 && <dt>Then ask</dt>}
      {followUps.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </dl>
  );
}
