import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { LruCache } from '../../lib/lru-cache.ts';
import { findSiteFile, type SiteFile } from './site-file.ts';

/** Compressed copies that a build may hold beside a file, the smaller first. */
const encodings = [
  { name: 'br', extension: '.br', unpack: promisify(brotliDecompress) },
  { name: 'gzip', extension: '.gz', unpack: promisify(gunzip) },
] as const;
type Encoding = (typeof encodings)[number];

export interface CompressedCopy {
  file: SiteFile;
  /** Value of `Content-Encoding`. */
  encoding: Encoding['name'];
}

/** Finds the compressed copy of a file that a client likes best. */
export type FindCopy = (
  site: { folder: string; segments: readonly string[]; file: SiteFile },
  acceptEncoding: string | undefined,
) => Promise<CompressedCopy | undefined>;

/** Files above this are sent as they are, because comparing holds both in memory. In bytes. */
const largestCompared = 32_000_000;

/** Comparisons remembered at most: a few megabytes. A site has one for each page and encoding. */
const mostRemembered = 50_000;

/** Characters of an `Accept-Encoding` that are read; those of browsers have 30. */
const longestRead = 200;

/**
 * A copy is sent only if it unpacks to its file. Times of files cannot tell, after `rsync`, `git
 * checkout` or unpacking an archive, and an old copy of a replaced file must never be sent. Each
 * pair is compared at its first request, and again when one of the two has changed or could not be
 * read, as when the process has too many files open.
 */
export function createFindCopy(): FindCopy {
  const compared = new LruCache<string, Promise<boolean>>(mostRemembered);
  return async ({ folder, segments, file }, acceptEncoding) => {
    for (const encoding of listAccepted(acceptEncoding)) {
      const names = [...segments.slice(0, -1), `${segments.at(-1) ?? ''}${encoding.extension}`];
      const copy = await findSiteFile(folder, names);
      if (!copy) continue;
      const pair = `${file.version} ${copy.version}`;
      const comparing = compared.get(pair) ?? unpacksTo(copy, file, encoding);
      compared.set(pair, comparing);
      const isSame = await comparing.catch(() => {
        compared.delete(pair);
        return false;
      });
      if (isSame) return { file: copy, encoding: encoding.name };
    }
    return undefined;
  };
}

/** Whether a client takes an encoding. */
export const accepts = (acceptEncoding: string | undefined, name: Encoding['name']): boolean =>
  listAccepted(acceptEncoding).some((encoding) => encoding.name === name);

/** What an `Accept-Encoding` takes, best first; of equals, the smaller. */
function listAccepted(header = ''): Encoding[] {
  const weights = new Map(
    parseAccept(shorten(header)).map(({ type, q }) => [type.toLowerCase(), q]),
  );
  // `*` stands for what is not named, not for what is named and refused.
  const weightOf = ({ name }: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  return encodings
    .filter((encoding) => weightOf(encoding) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
}

/** Cuts a header after a whole entry: half of one may say the opposite. */
const shorten = (header: string): string =>
  header.length > longestRead
    ? header.slice(0, Math.max(0, header.lastIndexOf(',', longestRead)))
    : header;

/**
 * Whether a copy unpacks to its file. Throws if one of the two cannot be read, which tells nothing.
 */
async function unpacksTo(copy: SiteFile, file: SiteFile, { unpack }: Encoding): Promise<boolean> {
  if (file.size > largestCompared) return false;
  const [packed, content] = await Promise.all([readFile(copy.path), readFile(file.path)]);
  try {
    const unpacked = await unpack(packed, { maxOutputLength: Math.max(1, file.size) });
    return unpacked.equals(content);
  } catch {
    // Cut off, no such encoding, or larger than the file.
    return false;
  }
}
