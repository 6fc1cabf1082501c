import type { ErrorFields } from '../errors.ts';
import type { NewFile } from '../tickets/file-rows.ts';
import { checkFile } from './check-file.ts';
import type { Submission } from './submission.ts';

export interface CheckedFiles {
  files: NewFile[];
  /** `files` for all of them, `files.<n>` for the nth, from 0. */
  errors: ErrorFields;
}

/** Checks the files one after the other, so that only one is unfolded in memory. */
export async function checkFiles(
  { files, hasTooMany }: Pick<Submission, 'files' | 'hasTooMany'>,
  most: number,
): Promise<CheckedFiles> {
  if (hasTooMany || files.length > most) return { files: [], errors: { files: 'too_many' } };
  const checked: NewFile[] = [];
  const errors: [string, string][] = [];
  for (const [index, file] of files.entries()) {
    const result = await checkFile(file);
    if ('file' in result) checked.push(result.file);
    else errors.push([`files.${index}`, result.error]);
  }
  return { files: checked, errors: Object.fromEntries(errors) };
}
