import { vagueOutcomes } from '#lib/rules/mirage/vague-outcomes.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

testRule(vagueOutcomes, {
  flagged: [
    {
      name: 'a bare improvement',
      profile: profileOf({ work: [job(['Improved performance of the billing.', 'Greatly reduced effort.'])] }),
      quotes: ['Improved performance', 'Greatly reduced'],
      message: /^“Improved performance”: the effect has no size/,
    },
    {
      name: 'a transformation',
      profile: profileOf({ work: [job(['Driving AI transformation.'])] }),
      quotes: ['Driving AI transformation'],
    },
    {
      name: 'where it was had',
      profile: profileOf({ work: [job(['Delivered business value across teams.', 'Reduced costs and latency'])] }),
      quotes: ['Delivered business value', 'Reduced costs and latency'],
    },
    {
      name: 'a figure of another sentence, which sizes another thing',
      profile: profileOf({
        work: [
          {
            name: 'Elm',
            position: 'Engineer',
            summary: 'Ran 8 shops in Django.\nImproved page speed significantly.\nAnswered 40 mails a day.',
          },
        ],
      }),
      quotes: ['Improved page speed significantly'],
    },
    ...[
      ['Made the portal significantly more modern.', 'significantly more modern'],
      ['Deutliche Verbesserung der Datenqualität.', 'Deutliche Verbesserung'],
      ['Mejora notable del rendimiento.', 'Mejora notable'],
      ['Amélioration considérable des temps de calcul.', 'Amélioration considérable'],
      ['Deutlich verbesserte Ladezeiten.', 'Deutlich verbesserte'],
      ['Temps de calcul réduit considérablement.', 'réduit considérablement'],
      ['Gané tiempo mejorando significativamente los informes.', 'mejorando significativamente'],
      ['Unlocked tremendous value for ministries.', 'Unlocked tremendous value'],
      ['Delivered outstanding results for the board.', 'outstanding results'],
      ['Improved page speed significantly.', 'Improved page speed significantly'],
      ['Delivered significant improvements in campaigns through AI.', 'significant improvements'],
      ['Enhanced the platform and strongly improved its accuracy.', 'strongly improved'],
    ].map(([line = '', quote = '']) => ({
      name: `a size that is an adverb: ${line}`,
      profile: profileOf({ work: [job([line])] }),
      quotes: [quote],
    })),
  ],
  clear: [
    { name: 'a measured one', profile: profileOf({ work: [job(['Improved performance of the billing by 30 %.'])] }) },
    { name: 'a measure in words', profile: profileOf({ work: [job(['Reduced costs by half.'])] }) },
    ...[
      'Significantly reduced the run. It fell from 40 s to 3 s.',
      'Greatly improved the report. 35 % less time at month end.',
      'Reduced processing time from hours to minutes.',
      'Reduced latency by a fifth.',
      'Increased revenue tenfold.',
      'Reduced costs by sixty percent.',
      'Reduced errors: they were halved in a year.',
    ].map((line) => ({ name: line, profile: profileOf({ work: [job([line])] }) })),
    ...[
      'Generated value-at-risk reports for the desk.',
      'Created value objects for the order model.',
      'Generated impact maps with the analysts.',
      'Reducing time series to daily features.',
      'Adding growth charts to the portal.',
      'Driving results pages from templates.',
      'Added default value for each field.',
      'Improved performance tests of the parser.',
    ].map((line) => ({ name: line, profile: profileOf({ work: [job([line])] }) })),
    { name: 'a plain duty', profile: profileOf({ work: [job(['Maintained the billing.'])] }) },
    { name: 'a summary', profile: profileOf({ basics: { summary: 'Improved performance everywhere.' } }) },
  ],
});
