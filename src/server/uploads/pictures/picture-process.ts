import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { promisify } from 'node:util';
import { privateFile } from '../../../lib/private-mode.ts';
import { taskSchema, type PictureReport } from './picture-task.ts';

/*
 * The program that opens pictures of strangers, one at a time, in a process of its own: whatever a
 * picture does to it ends with it.
 */

/** Most memory in bytes. */
const mostMemory = Number(process.argv[2]);

/** How often it looks at its own memory, in milliseconds. */
const watchInterval = 20;

/**
 * Draws a picture anew. A server of one file may stand where sharp is not installed: then pictures are
 * of a sort that cannot be read here. Any other fault of the library ends the process.
 */
const drawAnew = await import('./draw-anew.ts').then(
  (loaded) => loaded.drawAnew,
  (error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  },
);

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}

const readMemory = (): number => process.memoryUsage.rss();

/**
 * Ends the process if it takes too much memory. Works everywhere, but more may be taken between two
 * looks.
 */
function watchMemory(): void {
  setInterval(() => {
    if (readMemory() > mostMemory) process.kill(process.pid, 'SIGKILL');
  }, watchInterval).unref();
}

/**
 * Lets Linux refuse memory beyond the limit. Node reserves more than it uses, so the limit counts
 * from what is reserved now. Without `prlimit` (Alpine, other systems) only the watch is left.
 */
async function limitMemory(): Promise<void> {
  if (process.platform !== 'linux') return;
  try {
    const status = await readFile('/proc/self/status', 'utf8');
    const kilobytes = Number(/^VmData:\s+(\d+) kB$/mu.exec(status)?.[1]);
    const most = kilobytes * 1_024 + mostMemory - readMemory();
    await promisify(execFile)('prlimit', [
      '--pid',
      String(process.pid),
      `--data=${Math.round(most)}`,
    ]);
  } catch {
    // Then the watch has to do.
  }
}

/** Lowers the priority of this process, where the system allows it, so that pages come first. */
function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A sandbox may forbid it.
  }
}

function tell(kind: PictureReport['kind']): void {
  process.send?.({ kind, memory: readMemory() } satisfies PictureReport);
}

async function work(message: unknown): Promise<PictureReport['kind']> {
  const { path, type, target } = taskSchema.parse(message);
  const drawn = drawAnew ? await drawAnew(path, type) : 'unknown';
  if (typeof drawn === 'string') return drawn;
  try {
    await writeFile(target, drawn, { flag: 'wx', mode: privateFile });
    return 'drawn';
  } catch {
    return 'unwritten';
  }
}

process.on('disconnect', () => process.exit());
process.on('message', (message) => void work(message).then(tell));
stepBack();
watchMemory();
await limitMemory();
tell('ready');
