import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** The compressed copies of a file. */
export interface Copies {
  brotli: Buffer;
  gzip: Buffer;
}

/** Compressed copies of files by what the files hold, kept from one build to the next. */
export interface KeptCopies {
  /** Those of a content; made if there are none. `kind` tells apart how they are made. */
  take: (content: Buffer, kind: string, make: () => Promise<Copies>) => Promise<Copies>;
  /** Removes all that nothing has taken. */
  prune: () => Promise<void>;
}

/** Opens the copies that are kept in a folder, which need not exist. */
export async function openKeptCopies(folder: string): Promise<KeptCopies> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  return {
    async take(content, kind, make) {
      const name = `${createHash('sha256').update(content).digest('hex')}-${kind}`;
      const kept = taken.has(name) ? undefined : await read(join(folder, name));
      const copies = kept ?? (await make());
      if (!kept && !taken.has(name)) await write(join(folder, name), copies);
      taken.add(name);
      return copies;
    },
    async prune() {
      const left = (await readdir(folder)).filter((name) => !taken.has(name));
      for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** In front of both copies: the length of the first in bytes, and the CRC-32 of both. */
const headLength = 8;

/** Copies that are cut off or have a wrong byte count as not there: no browser could read them. */
async function read(path: string): Promise<Copies | undefined> {
  const file = await readFile(path).catch(() => undefined);
  if (file === undefined || file.length < headLength) return undefined;
  const both = file.subarray(headLength);
  const end = file.readUInt32LE(0);
  if (end > both.length || crc32(both) !== file.readUInt32LE(4)) return undefined;
  return { brotli: both.subarray(0, end), gzip: both.subarray(end) };
}

/**
 * Under another name first: a build that is interrupted leaves no half of it behind. Where another
 * build prunes the same folder meanwhile, nothing is kept.
 */
async function write(path: string, { brotli, gzip }: Copies): Promise<void> {
  const head = Buffer.alloc(headLength);
  const both = Buffer.concat([brotli, gzip]);
  head.writeUInt32LE(brotli.length);
  head.writeUInt32LE(crc32(both), 4);
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, Buffer.concat([head, both]));
    await rename(unfinished, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
