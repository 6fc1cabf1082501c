import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { waitForAddress } from '../siege/served-site.ts';

const usageSchema = z.object({
  /** Processor time of all its threads so far, in seconds. */
  cpu: z.number(),
  /** In bytes. */
  resident: z.number(),
  /** In bytes. */
  heap: z.number(),
});
export type Usage = z.infer<typeof usageSchema>;

/** A server in a process of its own that can be asked what it uses. */
export interface MeasuredProcess {
  url: string;
  /** What it has used; `memory` collects its garbage first. */
  read(what: 'time' | 'memory'): Promise<Usage>;
  stop(): Promise<void>;
}

/** Time to stop before it is killed, in milliseconds. */
const stopPatience = 15_000;

/**
 * Starts a program that prints its address. `profile` is a folder for profiles of its processor time
 * (`--cpu-prof`). Throws with what it printed if it does not start.
 */
export async function startMeasured(
  program: string,
  settings: Record<string, string>,
  profile?: string,
): Promise<MeasuredProcess> {
  const { PATH, HOME, TMPDIR } = process.env;
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const child = fork(resolve(program), {
    execArgv: ['--expose-gc', '--import', resolve('tools/bench/api/meter.ts'), ...profiling],
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-4_000)));
  }
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const killing = setTimeout(stopPatience, undefined, { ref: false });
    await Promise.race([ended, killing.then(() => child.kill('SIGKILL'))]);
    await ended;
  };
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const url = await waitForAddress(() => output, hasEnded);
  if (url === undefined) {
    await stop();
    throw new Error(`${program} did not start:\n${output}`);
  }
  return {
    url,
    async read(what) {
      const answer = once(child, 'message');
      child.send(what);
      return usageSchema.parse((await answer)[0]);
    },
    stop,
  };
}
