import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Kinds of files to compress. Those of Pagefind’s index are compressed inside already. */
const compressible = /\.(?:html|css|js|json|svg|xml|txt|md|webmanifest|ics)$/u;

/** Below this a compressed copy saves less than a packet. */
const smallest = 512;

/**
 * Writes `.br` and `.gz` copies beside every text file of a built site, for hosts that serve
 * precompressed files. Pages are many and change at each build: quality 5 costs a tenth of 11 and
 * is 4 to 8 % larger. Scripts and styles are few and cached for ever: quality 11.
 */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith('.candil'));
  for (const path of files) await compressFile(path);
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const quality = path.endsWith('.html') || path.endsWith('.xml') ? 5 : 11;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, gzipped] = await Promise.all([toBrotli(content, { params }), toGzip(content)]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
}
