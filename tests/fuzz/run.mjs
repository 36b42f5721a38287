// npm run fuzz: plain Node, so that it can begin on a machine that has nothing installed yet.
import { runWithLocalNode } from '../setup/prepare.mjs';

process.exitCode = runWithLocalNode('tests/fuzz/fuzz.ts', process.argv.slice(2));
