import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bytesOf, fuzzCases } from './cases.ts';
import { type FuzzResult, fuzzFiles } from './fuzz-files.ts';
import { allSeeds } from './seeds.ts';

const HELP =
  'Usage: npm run fuzz -- [--cases N] [--seed N] [--only N]\n  --only reads one case of the run again and leaves its file in .fuzz/';

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) console.log(HELP);
else process.exitCode = await main(Number(values.cases ?? 6_000), Number(values.seed ?? Date.now() % 1_000_000_000));

/** Prints what became of the files; 1 where one of them was neither read nor refused. */
async function main(count: number, seed: number): Promise<number> {
  const all = fuzzCases(await allSeeds(), seed, count);
  const cases = values.only === undefined ? all : all.slice(Number(values.only), Number(values.only) + 1);
  if (values.only !== undefined) for (const one of cases) keep(one.seed.name.replaceAll('/', '-'), await bytesOf(one));
  const result = await fuzzFiles(cases, {
    told: (done) => void (process.stderr.isTTY && process.stderr.write(`\r${done} of ${cases.length}`)),
  });
  console.log(summaryOf(result, cases.length, seed));
  for (const { number } of result.failures)
    console.log(`again: npm run fuzz -- --seed ${seed} --cases ${count} --only ${values.only ?? number}`);
  return result.failures.length > 0 ? 1 : 0;
}

function keep(name: string, bytes: Uint8Array): void {
  mkdirSync('.fuzz', { recursive: true });
  writeFileSync(`.fuzz/${name}`, bytes);
}

function summaryOf({ counts, failures, slowest }: FuzzResult, cases: number, seed: number): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  const failed = failures.map(
    ({ number, case: { seed: file, mutations }, reason }) => `\ncase ${number}, ${file.name}: ${reason}\n  ${JSON.stringify(mutations)}`,
  );
  const slow = `slowest: case ${slowest.number}, ${Math.round(slowest.ms)} ms`;
  return [`${cases} files, seed ${seed}`, ...rows, slow, ...failed, `${cases - failures.length} passed, ${failures.length} failed`].join(
    '\n',
  );
}
