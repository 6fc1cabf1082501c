import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
      for (const name of left) await rm(join(folder, name), { force: true });
    },
  };
}

/** The length of the first copy, in front of both. In bytes. */
const headLength = 4;

async function read(path: string): Promise<Copies | undefined> {
  const both = await readFile(path).catch(() => undefined);
  if (both === undefined || both.length < headLength) return undefined;
  const end = headLength + both.readUInt32LE(0);
  return { brotli: both.subarray(headLength, end), gzip: both.subarray(end) };
}

/** Under another name first: a build that is interrupted leaves no half of it behind. */
async function write(path: string, { brotli, gzip }: Copies): Promise<void> {
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(brotli.length);
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.concat([head, brotli, gzip]));
  await rename(unfinished, path);
}
