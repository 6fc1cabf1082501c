import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The real server as a process of its own, with an empty DATA_DIR. */
export interface ServedSite {
  url: string;
  /** Id of the process. */
  id: number;
  dataFolder: string;
  /** What it has printed at last, if it has ended by itself. */
  findEnd(): string | undefined;
  /** Ends it at once, as a machine without memory would. */
  kill: () => void;
  stop(): Promise<void>;
}

/** Time to start, in milliseconds, and to stop before it is killed. */
const startPatience = 30_000;
const stopPatience = 15_000;

/** Of what it prints, so much is kept, in characters. */
const keptOutput = 4_000;

/**
 * Mail is switched on, because links to requests need it, and leads to a port where nothing
 * listens: the siege sends nothing beyond loopback.
 */
const mail = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'help@example.org' };

export async function serveSite(settings: Record<string, string>): Promise<ServedSite> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'candil-siege-'));
  const { PATH, HOME, TMPDIR } = process.env;
  const places = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataFolder };
  const child = spawn(process.execPath, [resolve('src/cli/serve.ts')], {
    env: { PATH, HOME, TMPDIR, ...mail, ...places, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (text: Buffer): void => {
    output = (output + text.toString()).slice(-keptOutput);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'close');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const killing = setTimeout(stopPatience, undefined, { ref: false });
    await Promise.race([ended, killing.then(() => child.kill('SIGKILL'))]);
    await ended;
    await rm(dataFolder, { recursive: true, force: true });
  };
  const url = await waitForAddress(() => output, hasEnded);
  if (url === undefined || child.pid === undefined) {
    await stop();
    throw new Error(`The server did not start:\n${output}`);
  }
  const findEnd = () => (hasEnded() ? `${child.signalCode ?? ''}\n${output}`.trim() : undefined);
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  return { url, id: child.pid, dataFolder, findEnd, kill, stop };
}

/** The address in what a server prints; undefined if it ends, or says none for 30 seconds. */
export async function waitForAddress(
  output: () => string,
  hasEnded: () => boolean,
): Promise<string | undefined> {
  const deadline = performance.now() + startPatience;
  while (performance.now() < deadline && !hasEnded()) {
    const found = /http:\/\/[^\s]+/u.exec(output());
    if (found) return found[0];
    await setTimeout(50);
  }
  return undefined;
}
