import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** `npm run serve` as a process of its own. */
export interface ServerProcess {
  process: ChildProcess;
  /** Everything that it printed so far. */
  output: () => string;
  ended: Promise<Ended>;
}

/** What a program of ours needs of our environment; what it compiles is kept for the next one. */
export const ownEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
});

/** Starts the program; it may end by itself. */
export const spawnServer = (variables: Record<string, string>): ServerProcess =>
  spawnProgram('src/cli/serve.ts', variables);

/** Starts a program that says where it listens, with another umask than ours if one is given. */
export function spawnProgram(
  path: string,
  variables: Record<string, string>,
  umask?: string,
): ServerProcess {
  const program = [process.execPath, resolve(path)];
  const masked = ['sh', '-c', `umask ${umask}; exec "$0" "$@"`, ...program];
  const [command = '', ...parameters] = umask === undefined ? program : masked;
  const child = spawn(command, parameters, {
    env: { ...ownEnvironment(), HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watchProgram(child);
}

/** Listens to a program that was started with pipes. */
export function watchProgram(child: ChildProcess): ServerProcess {
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const ended = Promise.withResolvers<Ended>();
  child.once('close', (code, signal) => ended.resolve({ code, signal }));
  return { process: child, output: () => output, ended: ended.promise };
}

/** Waits until it says where it listens. */
export async function findAddress({
  process: child,
  output,
  ended,
}: ServerProcess): Promise<string> {
  if (!child.stdout) throw new Error('The output of the server is not read.');
  const lines = createInterface({ input: child.stdout });
  const gone = ended.then(() => Promise.reject(new Error(`It ended:\n${output()}`)));
  for (;;) {
    const match = /http:\/\/\S+/u.exec(output());
    if (match) return match[0];
    await Promise.race([once(lines, 'line'), gone]);
  }
}
