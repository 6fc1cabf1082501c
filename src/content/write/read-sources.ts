import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFiles } from './apply-proposal.ts';

/**
 * The files of a content folder on disk. Throws for one that is not UTF-8, since letters of it would
 * be lost when it is written again.
 */
export const sourcesOf = (dir: string): SourceFiles => ({
  read: async (path) => {
    const bytes = await readFile(join(dir, path)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (bytes === undefined) return undefined;
    if (isUtf8(bytes)) return bytes.toString('utf8');
    throw new Error(
      `FileEncodingUnknown ${join(dir, path)}\nThe file is not UTF-8. Save it as UTF-8.`,
    );
  },
});

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');
