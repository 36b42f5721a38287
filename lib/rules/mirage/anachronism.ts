import { defineRule } from '#lib/analysis/rule.ts';
import { monthAndYear } from '#lib/profile/partial-date.ts';
import { earlyUseOf } from './early-use.ts';

export const anachronism = defineRule({
  id: 'mirage/anachronism',
  kind: 'contradiction',
  severity: 'high',
  title: 'A technology is used before it was public',
  why: 'A text that puts a technology before its first public release was written later, or copied, or has a wrong date.',
  innocent: [
    'An older tool goes by its name of today, because the text was brought up to date.',
    'A date is mistyped.',
    'The person had access to it before the public, for example at the firm that made it.',
  ],
  questions: ['probe-first-use', 'probe-first-use-told'],
  requires: [],

  *check(context) {
    const told = new Set<string>();
    for (const mention of context.mentions) {
      const use = earlyUseOf(mention, context);
      const key = `${mention.skill.id} ${use?.where}`;
      if (!use || told.has(key)) continue;
      told.add(key);
      const { id, name } = mention.skill;
      const release = monthAndYear(mention.skill.firstRelease?.date ?? '');
      const spans = [mention.span, ...(use.words ? [use.words] : [])] as const;
      yield {
        subject: id,
        message: `${name} ${use.when}; its first public release was in ${release}`,
        spans,
        slots: { skill: name, employer: use.at, year: release, ...(use.told && { quote: use.told }) },
        questions: [use.told ? 'probe-first-use-told' : 'probe-first-use'],
      };
    }
  },
});
