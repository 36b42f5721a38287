import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const binaries = join(root, 'node_modules', '.bin');

/**
 * Brings the dependencies up to the lockfile, then runs `script` with the Node that they hold (it runs TypeScript as it is).
 * @param {string} script path from the root of the repository
 * @param {string[]} args
 * @returns {number} its exit status
 */
export function runWithLocalNode(script, args) {
  const obstacle = nodeTooOld() ?? dependenciesMissing();
  if (obstacle) {
    console.error(`\n${obstacle}\n\n0 passed, 1 failed`);
    return 1;
  }
  const env = { ...process.env, PATH: `${binaries}:${process.env.PATH}` };
  return spawnSync(join(binaries, 'node'), [join(root, script), ...args], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

function nodeTooOld() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return undefined;
  return `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer (https://nodejs.org), then run this again.`;
}

function dependenciesMissing() {
  if (upToDate()) return undefined;
  console.log('\n── Installing the dependencies of package-lock.json (npm ci)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return 'npm ci failed: read its message above. It needs the npm registry, or a filled npm cache.';
  if (!existsSync(join(binaries, 'node'))) return 'npm ci left out node_modules/.bin/node: run "npm ci --ignore-scripts=false".';
  return undefined;
}

function upToDate() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  return existsSync(installed) && existsSync(join(binaries, 'node')) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}
