import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes, in memory. */
export interface SmallDisk {
  folder: string;
  /** Writes until nothing more can be written. */
  fill(): void;
  /** Makes room again. */
  empty(): void;
  remove(): void;
}

/** Mounts one; undefined where this user may not. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'candil-disk-'));
  try {
    const options = `size=${megabytes}m,mode=700`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = (): string[] => readdirSync(folder).filter((name) => name.startsWith('filler'));
  return {
    folder,
    fill() {
      const file = openSync(join(folder, `filler-${filler().length}`), 'w');
      // What is left after large pieces is filled with small ones.
      for (const size of [65_536, 512]) writeAll(file, Buffer.alloc(size));
      closeSync(file);
    },
    empty() {
      for (const name of filler()) rmSync(join(folder, name));
    },
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function writeAll(file: number, part: Buffer): void {
  try {
    for (;;) writeSync(file, part);
  } catch {
    // It is full.
  }
}
