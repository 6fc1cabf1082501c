import type { ErrorFields } from '../http/errors.ts';
import { checkFile, type CheckedFile, type FileCheckers } from './check-file.ts';
import type { Submission } from './submission.ts';

export interface CheckedFiles {
  files: CheckedFile[];
  /** `files` for all of them, `files.<n>` for the nth, from 0. */
  errors: ErrorFields;
}

/**
 * Files of a request as they are stored, in bytes: they are in memory together then. Pictures drawn
 * anew may be larger than those that came.
 */
const mostStored = 40_000_000;

/** Checks the files one after the other. Throws `uploads_busy` and `storage_unavailable`. */
export async function checkFiles(
  { files, hasTooMany }: Pick<Submission, 'files' | 'hasTooMany'>,
  most: number,
  checkers: FileCheckers,
): Promise<CheckedFiles> {
  if (hasTooMany || files.length > most) return { files: [], errors: { files: 'too_many' } };
  const checked: CheckedFile[] = [];
  const errors: [string, string][] = [];
  for (const [index, file] of files.entries()) {
    const result = await checkFile(file, checkers);
    if ('file' in result) checked.push(result.file);
    else errors.push([`files.${index}`, result.error]);
  }
  const stored = checked.reduce((sum, { size }) => sum + size, 0);
  if (stored > mostStored) errors.push(['files', 'too_much']);
  return { files: checked, errors: Object.fromEntries(errors) };
}
