import { totalsDisagree } from '#lib/rules/timeline/totals-disagree.ts';
import { profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const told = (label: string, summary: string) => profileOf({ basics: { label, summary } });

testRule(totalsDisagree, {
  flagged: [
    {
      name: 'two totals, six years apart',
      profile: told('Engineer | 14 years of experience', 'I bring 8 years of professional experience.'),
      quotes: ['14 years', '8 years'],
      message: /^14 years of experience in one line, 8 years in another$/,
      severity: 'medium',
    },
    {
      name: 'the least of one is more than the other',
      profile: told('15+ years of experience', 'Eight years of experience, all in Leeds.'),
      quotes: ['15+ years', 'Eight years'],
    },
  ],
  clear: [
    { name: 'two years apart', profile: told('Engineer | 14 years of experience', '12 years of experience.') },
    { name: 'the smaller one is a least', profile: told('14 years of experience', 'More than 8 years of experience.') },
    { name: 'years of one field', profile: told('14 years of experience', '8 years of experience in banking.') },
    { name: 'years of one skill', profile: told('14 years of experience', '8 years of experience with Python.') },
    { name: 'years of a firm', profile: told('14 years of experience', 'Our firm has 40 years of experience.') },
    { name: 'the same total twice', profile: told('14 years of experience', '14 years of experience.') },
  ],
});
