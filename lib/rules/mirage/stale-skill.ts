import type { Claim, LedgerEntry } from '#lib/analysis/ledger.ts';
import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { firstMonth, monthAndYear, monthName } from '#lib/profile/partial-date.ts';

/** Months without a sign of a skill after which what is claimed as a strength today is worth a question. */
const LONG_AGO = 60;

export const staleSkill = defineRule({
  id: 'mirage/stale-skill',
  kind: 'context',
  severity: 'low',
  title: 'A skill that is named as a strength was last shown long ago',
  why: 'Tools change within a few years. What was used long ago may be worth a refresher, or may have gone on unnamed.',
  innocent: [
    'It was used since without being named.',
    'The newer jobs are described more briefly.',
    'The basics of it have hardly changed.',
  ],
  questions: ['probe-stale-skill'],
  requires: ['work', 'projects'],

  *check(context) {
    for (const entry of context.ledger.values()) {
      const { skill } = entry;
      const claim = entry.claims.find((item) => !item.hedged && isStrength(item));
      const last = lastShown(entry);
      if (!claim || last === undefined || skill.kind === 'practice' || skill.kind === 'concept' || !isLongAgo(last, context)) continue;
      const year = monthAndYear(monthName(last - 1));
      yield {
        subject: skill.id,
        message: `${skill.name} is named as a strength; the work last shows it in ${year}`,
        spans: [claim.span],
        slots: { skill: skill.name, year },
      };
    }
  },
});

/** A skill of the first lines, or one that the list rates highly. */
const isStrength = ({ where, rating }: Claim): boolean =>
  where === 'headline' || where === 'summary' || (where === 'skills' && rating?.high === true);

/** First month after the last entry that shows the skill; nothing where some evidence has no dates. */
function lastShown({ evidence }: LedgerEntry): number | undefined {
  const ends = evidence.map(({ interval }) => interval?.end);
  return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...ends.filter((end) => end !== undefined));
}

const isLongAgo = (month: number, { today }: RuleContext): boolean => firstMonth(today) - month >= LONG_AGO;
