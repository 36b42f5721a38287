// npm run bench: plain Node, so that it can begin on a machine that has nothing installed yet.
import { runWithLocalNode } from '../setup/prepare.mjs';

process.exitCode = runWithLocalNode('tests/bench/bench.ts', process.argv.slice(2));
