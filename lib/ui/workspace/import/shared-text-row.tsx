import { More } from '#lib/ui/more.tsx';
import { plural } from '#lib/ui/words.ts';
import type { ReadState, SharedText } from './items.ts';

const RULE = 'integrity/near-duplicate';

/** Columns of the table beside the one with the tick. */
const COLUMNS = 6;

/** A row below the file's own, where the report flags passages that stand in other texts, too: which ones, and both quotes. */
export function SharedTextRow({ read: { report, shared } }: { read: ReadState }) {
  if (!report.findings.some(({ rule }) => rule === RULE)) return null;
  const passages = new Set(shared.map(({ span }) => span.path)).size;
  const places = [...new Set(shared.map(({ where }) => where))].join(' and ');
  return (
    <tr class="import__shared">
      <td class="import__tick" />
      <td colSpan={COLUMNS}>
        <More summary={`${plural(passages, 'passage')} almost word for word in ${places}`}>
          {shared.map((text) => (
            <Pair key={`${text.span.path} ${text.other.source} ${text.other.path}`} text={text} />
          ))}
        </More>
      </td>
    </tr>
  );
}

function Pair({ text: { span, other, where } }: { text: SharedText }) {
  return (
    <div class="import__pair">
      <figure class="quote">
        <blockquote>“{span.quote}”</blockquote>
        <figcaption>In this file</figcaption>
      </figure>
      <figure class="quote">
        <blockquote>“{other.quote}”</blockquote>
        <figcaption>In {where}</figcaption>
      </figure>
    </div>
  );
}
