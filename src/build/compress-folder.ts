import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipCompress } from 'node:zlib';
import type { Kept } from '../lib/kept/kept-folder.ts';
import { openKeptCopies, type Copies, type KeptCopies } from './kept-copies.ts';
import type { SiteFiles } from './hooks/site-files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzipCompress);

/** Kinds of files to compress. Those of Pagefind’s index are compressed inside already. */
const compressible = /\.(?:html|css|js|json|svg|xml|txt|md|webmanifest|ics)$/u;

/** Pages up to which each gets the best compression: twelve seconds of processor time, and as much for their Markdown. */
const mostForBest = 500;

/** Files at once, each in two threads of Node's pool of four. */
const atOnce = 2;

/** Below this a compressed copy saves next to nothing. */
const smallest = 256;

/**
 * Writes `.br` and `.gz` copies beside every text file of a built site, for hosts that serve
 * precompressed files. Scripts and styles are few and cached for ever: quality 11. Pages, and the
 * articles as Markdown beside them, are many and change at each build: those of a site of usual size
 * get quality 11, which costs 24 ms each and makes them an eighth smaller, those of a larger one
 * quality 5, which costs half a millisecond. What a file holds
 * that was compressed in the build before is not compressed again: its copies are kept, and those that
 * lay beside the same file are put back (`files`).
 */
export async function compressFolder(
  folder: string,
  { kept, files: known }: { kept?: Kept | undefined; files?: SiteFiles | undefined } = {},
): Promise<void> {
  const work = { folder, kept: kept && openKeptCopies(kept), known };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('.candil'));
  const isLarge = files.filter(isPage).length > mostForBest;
  const queue = [...files];
  const compressNext = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      await compressFile(relative(folder, path), isMany(path) && isLarge ? 5 : 11, work);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, compressNext));
}

const isPage = (path: string): boolean => /\.(?:html|xml)$/u.test(path);

/** There is one of these for each article. */
const isMany = (path: string): boolean => isPage(path) || path.endsWith('.md');

interface Work {
  folder: string;
  kept: KeptCopies | undefined;
  known: SiteFiles | undefined;
}

async function compressFile(
  path: string,
  quality: number,
  { folder, kept, known }: Work,
): Promise<void> {
  const name = known?.nameOf(path);
  const kind = String(quality);
  const ofCopies = `${name ?? ''} ${kind}`;
  const isRestored =
    name !== undefined &&
    known?.restore(`${path}.br`, ofCopies) === true &&
    known.restore(`${path}.gz`, ofCopies);
  if (isRestored) {
    kept?.keep(name, kind);
    return;
  }
  const content = readFileSync(join(folder, path));
  if (content.length < smallest) return;
  const make = (): Promise<Copies> => compress(content, quality);
  const digest = name ?? createHash('sha256').update(content).digest('hex');
  const { brotli, gzip } = await (kept ? kept.take(digest, kind, make) : make());
  // One after the other in this thread: thousands of small files cost three times as much otherwise.
  writeFileSync(join(folder, `${path}.br`), brotli);
  writeFileSync(join(folder, `${path}.gz`), gzip);
  if (name === undefined) return;
  known?.note(`${path}.br`, ofCopies);
  known?.note(`${path}.gz`, ofCopies);
}

async function compress(content: Buffer, quality: number): Promise<Copies> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: toWindow(content.length),
  };
  const [brotli, gzip] = await Promise.all([toBrotli(content, { params }), toGzip(content)]);
  return { brotli, gzip };
}

/**
 * Bits of the smallest window that holds a content, within what Brotli takes (RFC 7932, 9.1). The usual
 * one has 4 MB, and more for its tables, for each file: time, and memory that lets Node collect garbage.
 */
const toWindow = (length: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    // 16 bytes of a window are not used.
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(length + 16))),
  );
