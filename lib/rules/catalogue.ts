import type { Rule } from '#lib/analysis/rule.ts';

/** The rules as a page for people, written from their own words: `lib/rules/README.md` is this, and a test holds it to it. */
export function catalogueOf(rules: readonly Rule[]): string {
  const families = Map.groupBy(rules, ({ id }) => id.split('/')[0] ?? '');
  const parts = [...families].map(([family, members]) => `## ${family}\n\n${members.map(entryOf).join('\n')}`);
  return `${INTRODUCTION}\n${parts.join('\n')}`;
}

const INTRODUCTION = `# The rules

Written from each rule's own file; \`npx vitest run --project unit tests/rules/catalogue.test.ts -u\` writes it anew.
A finding is a question with evidence. It never says what a person is, and nothing adds findings up.
`;

function entryOf(rule: Rule): string {
  return `### \`${rule.id}\`

${rule.title}. _${rule.kind}, ${rule.severity} unless the rule says otherwise${rule.optional ? '; off unless the role asks for it' : ''}_

${rule.why}

Could be innocent:

${rule.innocent.map((reason) => `- ${reason}`).join('\n')}

${rule.requires.length > 0 ? `Judged only where ${rule.requires.join(', ')} were read in full.` : 'Judged on whatever was read.'}
`;
}
