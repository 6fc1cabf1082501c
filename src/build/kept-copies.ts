import type { Kept } from '../lib/kept/kept-folder.ts';

/** The compressed copies of a file. */
export interface Copies {
  brotli: Buffer;
  gzip: Buffer;
}

/** Compressed copies of files by what the files hold, kept from one build to the next. */
export interface KeptCopies {
  /** Those of a content; made if there are none. `kind` tells apart how they are made. */
  take: (content: string, kind: string, make: () => Promise<Copies>) => Promise<Copies>;
  /** Keeps those of a content that need not be read. */
  keep: (content: string, kind: string) => void;
}

/** Opens the copies among what is kept. A content is told by its digest, or another name of it alone. */
export function openKeptCopies(kept: Kept): KeptCopies {
  const toKey = (content: string, kind: string): string => `${content} ${kind}`;
  return {
    async take(content, kind, make) {
      const found = kept.take(toKey(content, kind));
      if (found) return fromKept(found);
      const copies = await make();
      kept.put(toKey(content, kind), toKept(copies));
      return copies;
    },
    keep: (content, kind) => void kept.keep(toKey(content, kind)),
  };
}

/** In front of both copies: the length of the first in bytes. */
const headLength = 4;

function toKept({ brotli, gzip }: Copies): Buffer {
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(brotli.length);
  return Buffer.concat([head, brotli, gzip]);
}

function fromKept(value: Buffer): Copies {
  const end = headLength + value.readUInt32LE(0);
  return { brotli: value.subarray(headLength, end), gzip: value.subarray(end) };
}
