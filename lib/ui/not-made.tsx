import type { Report } from '#lib/analysis/schema.ts';
import { More } from './more.tsx';
import { capitalise, plural } from './words.ts';

type Abstained = Report['abstained'];

/** What was not judged, and why: checks with one reason stand together. */
export function NotMade({ abstained }: { abstained: Abstained }) {
  if (abstained.length === 0) return null;
  return (
    <More summary={`${plural(abstained.length, 'check')} not made`}>
      <ul class="not-made">
        {[...byReason(abstained)].map(([reason, checks]) => (
          <li key={reason}>
            <b>{capitalise(checks.join(', '))}:</b> {reason}
          </li>
        ))}
      </ul>
    </More>
  );
}

function byReason(abstained: Abstained): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { rule, reason } of abstained) grouped.set(reason, [...(grouped.get(reason) ?? []), nameOf(rule)]);
  return grouped;
}

/** `mirage/skill-stuffing` is spoken of as "skill stuffing". */
const nameOf = (rule: string): string => (rule.split('/').at(-1) ?? rule).replaceAll('-', ' ');
