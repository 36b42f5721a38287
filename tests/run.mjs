// npm test: plain Node, so that it can begin on a machine that has nothing installed yet.
import { runWithLocalNode } from './setup/prepare.mjs';

process.exitCode = runWithLocalNode('tests/setup/suites.ts', process.argv.slice(2));
