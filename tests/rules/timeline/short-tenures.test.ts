import { shortTenures } from '#lib/rules/timeline/short-tenures.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const stay = (name: string, year: number, parts = {}) =>
  job([], { name, startDate: `${year}-01`, endDate: `${year}-08`, dates: `${year}`, ...parts });
const asked = { optionalRules: ['timeline/short-tenures'] };
const three = [stay('Alder', 2021), stay('Birch', 2022), stay('Cedar', 2023)];

testRule(shortTenures, {
  flagged: [
    {
      name: 'three, where the role asks for it',
      profile: profileOf({ work: three }),
      brief: asked,
      quotes: ['2021', '2022', '2023'],
      message: /^3 stays/,
      severity: 'note',
    },
  ],
  clear: [
    { name: 'off unless asked for', profile: profileOf({ work: three }) },
    { name: 'contracts', profile: profileOf({ work: three.map((work) => ({ ...work, employmentType: 'Contract' })) }), brief: asked },
    {
      name: 'roles of one employer',
      profile: profileOf({ work: [stay('Alder', 2021), stay('Alder', 2022), stay('Alder', 2023)] }),
      brief: asked,
    },
    { name: 'two', profile: profileOf({ work: three.slice(1) }), brief: asked },
  ],
});
