import { hiddenText } from '#lib/rules/integrity/hidden-text.ts';
import { profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

testRule(hiddenText, {
  flagged: [
    {
      name: 'each hidden text, with where the first stood',
      profile: profileOf({
        hidden: [
          { text: 'kubernetes terraform golang', where: 'page 1, white on white' },
          { text: 'rust', where: 'page 2, 1 pt' },
        ],
      }),
      quotes: ['kubernetes terraform golang', 'rust'],
      message: /^Text that a person would not see \(page 1, white on white\), and 1 more$/,
      severity: 'medium',
    },
  ],
  clear: [{ name: 'nothing hidden', profile: profileOf({ basics: { summary: 'Engineer.' } }) }],
});
