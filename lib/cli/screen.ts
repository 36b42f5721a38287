import { ENGINE_VERSION } from '#lib/analysis/version.ts';
import { localDay } from '#lib/profile/partial-date.ts';
import { FORMATS } from './formats.ts';
import { countInputs, holdDocuments, inputsOf } from './inputs.ts';
import { HELP, parseOptions, type ScreenOptions } from './options.ts';
import { screenInPool } from './pool.ts';
import { startProgress } from './progress.ts';
import { type Row, screenOne } from './screen-one.ts';
import { UsageError } from './usage-error.ts';

/** Whoever reads the output may leave early (`| head`): not all was told, and there is nobody to tell why. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`The output could not be written: ${error.message}\n`);
  process.exit(1);
});

async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = parseOptions(argv, { today: localDay(new Date()), isTerminal: process.stdout.isTTY });
    if (options === 'help' || options === 'version') {
      process.stdout.write(options === 'help' ? HELP : `${ENGINE_VERSION}\n`);
      return 0;
    }
    return (await run(options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nTry --help.\n`);
    return 2;
  }
}

/** @returns whether every input was read */
async function run(options: ScreenOptions): Promise<boolean> {
  const total = countInputs(options.inputs);
  const progress = startProgress(process.stderr, total);
  let allRead = true;
  for await (const row of rowsOf(options, total)) {
    allRead &&= !('error' in row);
    progress.step();
    if (!process.stdout.write(FORMATS[options.format](row))) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  progress.end();
  return allRead;
}

/** Threads cost more than they save on a handful; but a document may be made so that its reading never ends, and only a thread can be ended. */
const WORTH_THREADS = 8;

async function* rowsOf({ inputs, brief, matrices, today, jobs }: ScreenOptions, total = Number.POSITIVE_INFINITY): AsyncGenerator<Row> {
  const task = { brief, matrices, today };
  const all = inputsOf(inputs, process.stdin);
  if ((jobs > 1 && total >= WORTH_THREADS) || holdDocuments(inputs)) yield* screenInPool(all, task, Math.min(jobs, total));
  else for await (const input of all) yield await screenOne(input, task);
}

process.exitCode = await main(process.argv.slice(2));
