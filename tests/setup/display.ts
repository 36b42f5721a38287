import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Display {
  /** Environment in which programs draw on this display. */
  env: Record<string, string>;
  stop(): void;
}

/** The display ends with the pipe to this process, so that it can outlive no one, however this process ends. */
const UNTIL_PIPE_CLOSES = 'Xvfb "$@" & server=$!; exec 3>&-; cat; kill $server';

/** A display without a screen (Xvfb) with a window manager, so that key presses reach a focused window as they do on a desk. */
export async function startDisplay(size = '1360x940x24'): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const server = spawn('sh', ['-c', UNTIL_PIPE_CLOSES, 'sh', ...args], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  const name = `:${await firstLine(server)}`;
  const env = { ...inherited(), DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  await once(manager, 'spawn');
  return { env, stop: () => void server.stdin?.end() };
}

async function firstLine(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb gave no pipe for the number of its display');
  const ended = once(pipe, 'end').then(() => {
    throw new Error('Xvfb ended before it opened a display');
  });
  const [line] = (await Promise.race([once(pipe, 'data'), ended])) as [Buffer];
  return String(line).trim();
}

function inherited(): Record<string, string> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
