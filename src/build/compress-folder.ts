import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipCompress } from 'node:zlib';
import { openKeptCopies, type Copies, type KeptCopies } from './kept-copies.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzipCompress);

/** Kinds of files to compress. Those of Pagefind’s index are compressed inside already. */
const compressible = /\.(?:html|css|js|json|svg|xml|txt|md|webmanifest|ics)$/u;

/** Pages up to which each gets the best compression: twelve seconds of processor time. */
const mostForBest = 500;

/** Files at once, each in two threads of Node's pool of four. */
const atOnce = 2;

/** Below this a compressed copy saves next to nothing. */
const smallest = 256;

/**
 * Writes `.br` and `.gz` copies beside every text file of a built site, for hosts that serve
 * precompressed files. Scripts and styles are few and cached for ever: quality 11. Pages change at
 * each build: those of a site of usual size get quality 11, which costs 24 ms each and makes them an
 * eighth smaller, those of a larger one quality 5, which costs half a millisecond. What a file holds
 * that was compressed in the build before is not compressed again: its copies are kept in `cache`.
 * With `isFresh` those are not used.
 */
export async function compressFolder(
  folder: string,
  cache: string,
  { isFresh = false } = {},
): Promise<void> {
  if (isFresh) await rm(cache, { recursive: true, force: true });
  const kept = await openKeptCopies(cache);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('.candil'));
  const isLarge = files.filter(isPage).length > mostForBest;
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      await compressFile(path, isPage(path) && isLarge ? 5 : 11, kept);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await kept.prune();
}

const isPage = (path: string): boolean => /\.(?:html|xml)$/u.test(path);

async function compressFile(path: string, quality: number, kept: KeptCopies): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const { brotli, gzip } = await kept.take(content, String(quality), () =>
    compress(content, quality),
  );
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzip)]);
}

async function compress(content: Buffer, quality: number): Promise<Copies> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, gzip] = await Promise.all([toBrotli(content, { params }), toGzip(content)]);
  return { brotli, gzip };
}
