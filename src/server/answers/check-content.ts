import { megabyte } from '../../lib/bytes.ts';
import type { NewFile } from '../uploads/checked-file.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** Largest file of an answer in bytes, as mail servers commonly take. */
export const largestFile = 25_000_000;

/** Files of one answer at most; the others are left out. */
export const mostFiles = 10;

/** Of any kind that can be looked at, whatever the form takes. */
const rules = { count: 1, megabytes: largestFile / megabyte };

/** The client under which files of desks count in the folder of uploads. */
const client = 'desk';

/**
 * Checks a file of a desk as one of a reader is checked: pictures are drawn anew, documents looked
 * through. Undefined if it must not be kept; throws `uploads_busy` and `storage_unavailable`.
 */
export async function checkContent(
  uploads: Uploads,
  { name, content }: { name: string; content: Uint8Array },
): Promise<NewFile | undefined> {
  if (content.byteLength > largestFile) return undefined;
  const place = uploads.reserve(client);
  try {
    const { path, file } = await place.makeFile('0');
    await file.appendFile(content);
    await file.close();
    const submission = { files: [{ name, path, isTooLarge: false }], hasTooMany: false };
    const { files } = await uploads.check(submission, rules);
    return await uploads.withContent(files, ([kept]) => Promise.resolve(kept));
  } finally {
    await place.discard();
  }
}

/** Longest name of a file that is only shown, in characters. */
const longestName = 100;

/** The name of a file that was not kept, without signs that turn or hide what follows. */
export const toPlainName = (name: string): string =>
  name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .slice(0, longestName);
