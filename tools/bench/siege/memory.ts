import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process of the machine. */
export interface ProcessMemory {
  id: number;
  parent: number;
  /** Resident memory in bytes; pages that processes share count for each of them. */
  resident: number;
}

/** Time between two looks, in milliseconds. */
const interval = 100;

export interface MemoryWatch {
  /** Largest sum that was seen, in bytes. */
  stop(): Promise<number>;
}

/**
 * Watches the resident memory of a process and of all that it started, together; `onTooMuch` is
 * told when it is above `most` bytes.
 */
export function watchMemory(id: number, most: number, onTooMuch: () => void): MemoryWatch {
  let peak = 0;
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    peak = Math.max(peak, sumFamily(await listProcesses(), id));
    if (peak > most) onTooMuch();
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, interval);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      return Math.max(peak, await readHighest(id));
    },
  };
}

/** Resident memory of a process, its children, their children and so on, in bytes. */
export function sumFamily(processes: readonly ProcessMemory[], id: number): number {
  const own = processes.find((one) => one.id === id)?.resident ?? 0;
  const children = processes.filter(({ parent }) => parent === id);
  return children.reduce((sum, child) => sum + sumFamily(processes, child.id), own);
}

const listProcesses = (): Promise<ProcessMemory[]> =>
  process.platform === 'linux' ? readProc() : runPs();

async function readProc(): Promise<ProcessMemory[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const stats = await Promise.all(
    names.map((name) => readFile(`/proc/${name}/stat`, 'latin1').catch(() => '')),
  );
  return stats.flatMap((stat) => parseStat(stat) ?? []);
}

/** Linux counts in pages, of 4 kB on all but a few machines. */
const pageBytes = 4_096;

/** `<id> (<name, with any signs in it>) <state> <parent> …`; resident pages are the 24th field. */
export function parseStat(stat: string): ProcessMemory | undefined {
  const end = stat.lastIndexOf(')');
  if (end < 0) return undefined;
  const fields = stat.slice(end + 2).split(' ');
  return {
    id: Number.parseInt(stat, 10),
    parent: Number(fields[1]),
    resident: Number(fields[21]) * pageBytes,
  };
}

async function runPs(): Promise<ProcessMemory[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout.split('\n').flatMap((line) => {
    const [id, parent, kilobytes] = line.trim().split(/\s+/u).map(Number);
    if (id === undefined || parent === undefined || kilobytes === undefined) return [];
    return [{ id, parent, resident: kilobytes * 1_024 }];
  });
}

/** What Linux itself noted as the highest of the one process, in bytes; else 0. */
async function readHighest(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'latin1').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1_024;
}
