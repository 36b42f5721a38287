// node tests/bench/accuracy.ts [--verbose] [--write]: what the engine gets right on the labelled set.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCases, screenCase } from './accuracy-case.ts';
import { accuracyPage } from './accuracy-document.ts';
import { missesOf, rulesTable, totalsTable } from './accuracy-page.ts';
import { scoreCase } from './accuracy-score.ts';
import { tally } from './accuracy-tally.ts';

const { values } = parseArgs({ options: { verbose: { type: 'boolean' }, write: { type: 'boolean' } } });
const scores = loadCases().map((each) => scoreCase(each, screenCase(each)));
const total = tally(scores);

console.log(`${total.cases} cases, ${total.clean} of them clean\n\n${totalsTable(total)}\n\n${rulesTable(total)}`);
if (values.verbose) for (const score of scores) for (const miss of missesOf(score)) console.log(`${score.slug}: ${miss}`);
if (values.write) writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), accuracyPage(total));
