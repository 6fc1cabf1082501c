import { fork, type ChildProcess } from 'node:child_process';
import { reportSchema, type PictureReport, type PictureTask } from './picture-task.ts';

/** Where the program lies; it runs as it is. */
const program = new URL('./picture-process.ts', import.meta.url);

/** Longest wait for a new process, in milliseconds; usually it takes 100. */
const startPatience = 10_000;

export interface WorkerLimits {
  /** Most memory of the process in bytes: what is left of earlier pictures, and what one takes. */
  memory: number;
  /** A process without work ends after so long, in milliseconds. */
  idle: number;
}

const usualLimits: WorkerLimits = { memory: 400_000_000, idle: 30_000 };

/** Memory left after a picture, in bytes, beyond which the next picture gets a new process. */
const mostLeft = 120_000_000;

/** Variables that a system needs to start a program; no secret is among them. */
const passedVariables = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/** Reports of the process; `late` and `dead` if it did not finish. */
export type Drawing = Exclude<PictureReport['kind'], 'ready'> | 'late' | 'dead';

/** One process for pictures, which is there while it is needed. */
export interface PictureWorker {
  /** Draws one picture; one after the other. Throws if there can be no process. */
  draw(task: PictureTask, milliseconds: number): Promise<Drawing>;
  /** Ends the process. */
  close(): void;
  /** Its number while it is there. */
  readonly pid: number | undefined;
}

/** Starts no process yet: the first picture does. */
export function createPictureWorker({ memory, idle }: WorkerLimits = usualLimits): PictureWorker {
  let child: ChildProcess | undefined;
  let rest: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(rest);
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    async draw(task, milliseconds) {
      clearTimeout(rest);
      child ??= await start(memory);
      const report = await hear(child, milliseconds, () => child?.send(task));
      if (typeof report === 'string' || report.memory > mostLeft) end();
      // Neither the process nor the time it has left keeps the server from ending.
      else rest = setTimeout(end, idle).unref();
      if (typeof report === 'string') return report;
      return report.kind === 'ready' ? 'dead' : report.kind;
    },
    close: end,
    get pid() {
      return child?.pid;
    },
  };
}

async function start(memory: number): Promise<ChildProcess> {
  // Where the server is one file, its last argument says what of it is to run.
  const child = fork(program, [String(memory), program.href], {
    env: Object.fromEntries(passedVariables.map((name) => [name, process.env[name]])),
    execArgv: ['--max-old-space-size=64', '--max-semi-space-size=1'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An error event without a listener would end the server; whoever waits for an answer gets the
  // error, too.
  child.on('error', () => undefined);
  const report = await hear(child, startPatience);
  child.unref();
  child.channel?.unref();
  if (typeof report !== 'string' && report.kind === 'ready') return child;
  child.kill('SIGKILL');
  throw new Error('The process for pictures does not start.');
}

/** The next thing that a process says, or why it says nothing. */
function hear(
  child: ChildProcess,
  milliseconds: number,
  ask: () => void = () => undefined,
): Promise<PictureReport | 'late' | 'dead'> {
  const { promise, resolve } = Promise.withResolvers<PictureReport | 'late' | 'dead'>();
  const onMessage = (message: unknown): void => {
    const report = reportSchema.safeParse(message);
    resolve(report.success ? report.data : 'dead');
  };
  const onEnd = (): void => resolve('dead');
  const late = setTimeout(() => resolve('late'), milliseconds);
  child.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
  if (child.exitCode !== null || child.signalCode !== null || !child.connected) onEnd();
  else ask();
  return promise.finally(() => {
    clearTimeout(late);
    child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
  });
}
