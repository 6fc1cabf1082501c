import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** What a program and the programs that it started used. */
export interface Usage {
  /** Seconds of processor time, user and system. */
  cpu: number;
  /** Seconds from start to end. */
  wall: number;
  /** Bytes of the largest single process. */
  memory: number;
}

/** A program for Node with its arguments, and where it runs. */
export interface Program {
  parameters: readonly string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
}

/** GNU time counts every process, native ones too. macOS has another program of that name. */
const gnuTime = '/usr/bin/time';
export const countsNativeProcesses = process.platform === 'linux' && existsSync(gnuTime);

/** Runs programs one after the other and adds up what they used; throws if one of them fails. */
export async function measure(programs: readonly Program[]): Promise<Usage & { output: string }> {
  const total = { cpu: 0, wall: 0, memory: 0, output: '' };
  for (const program of programs) {
    const one = await measureOne(program);
    total.cpu += one.cpu;
    total.wall += one.wall;
    total.memory = Math.max(total.memory, one.memory);
    total.output += one.output;
  }
  return total;
}

async function measureOne(program: Program): Promise<Usage & { output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'candil-bench-'));
  try {
    const start = performance.now();
    const output = await run(program, folder);
    return { wall: (performance.now() - start) / 1000, output, ...readUsage(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(program: Program, usageFolder: string): Promise<string> {
  const timed = countsNativeProcesses
    ? [gnuTime, '--format', '%e %U %S %M', '--output', join(usageFolder, 'time'), process.execPath]
    : [process.execPath];
  const [command = process.execPath, ...parameters] = [...timed, ...program.parameters];
  const child = spawn(command, parameters, {
    cwd: program.folder,
    env: { ...program.environment, ...watcherFor(usageFolder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode === 0) return output;
  throw new Error(`${program.parameters.join(' ')} failed:\n${output}`);
}

/** Without GNU time every Node process writes its own usage as it ends. */
function watcherFor(folder: string): NodeJS.ProcessEnv {
  if (countsNativeProcesses) return {};
  const watcher = pathToFileURL(join(import.meta.dirname, 'write-usage.ts')).href;
  return { NODE_OPTIONS: `--import=${watcher}`, CANDIL_USAGE_FOLDER: folder };
}

function readUsage(folder: string): Pick<Usage, 'cpu' | 'memory'> {
  const processes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const rows = processes.map((line) => line.trim().split(' ').map(Number));
  return {
    cpu: rows.reduce((sum, [, user = 0, system = 0]) => sum + user + system, 0),
    memory: Math.max(...rows.map(([, , , kilobytes = 0]) => kilobytes * 1024)),
  };
}
