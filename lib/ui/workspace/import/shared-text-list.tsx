import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import type { ReadState, SharedText } from './items.ts';

const RULE = 'integrity/near-duplicate';

/** Where the report flags passages that stand in other texts, too: which ones, and both quotes. */
export function SharedTextList({ read: { report, shared } }: { read: ReadState }) {
  if (!report.findings.some(({ rule }) => rule === RULE)) return null;
  const passages = new Set(shared.map(({ span }) => span.path)).size;
  return (
    <details class="import__shared">
      <summary>
        <Icon name="copy" small />
        {plural(passages, 'passage')} almost word for word in {[...new Set(shared.map(({ where }) => where))].join(' and ')}
      </summary>
      {shared.map((text) => (
        <Pair key={`${text.span.path} ${text.other.source} ${text.other.path}`} text={text} />
      ))}
    </details>
  );
}

function Pair({ text: { span, other, where } }: { text: SharedText }) {
  return (
    <>
      <figure class="quote">
        <blockquote>“{span.quote}”</blockquote>
        <figcaption>In this file</figcaption>
      </figure>
      <figure class="quote">
        <blockquote>“{other.quote}”</blockquote>
        <figcaption>In {where}</figcaption>
      </figure>
    </>
  );
}
