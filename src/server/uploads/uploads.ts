import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadsBusy } from '../http/uploads-busy.ts';
import { createSemaphore, withPermit } from '../../lib/semaphore.ts';
import type { FileRules } from '../../schemas/file-limits.ts';
import type { Owner } from '../data-folder/owner.ts';
import { type CheckedFiles, checkFiles } from './check-files.ts';
import type { CheckedFile, NewFile } from './checked-file.ts';
import { createPictureDesk, type PictureDesk } from './pictures/picture-desk.ts';
import { createPictureWorker } from './pictures/picture-worker.ts';
import type { Submission } from './read-multipart.ts';
import { createUploadsFolder, type UploadsFolder, uploadsFolder } from './uploads-folder.ts';

/** Requests whose files wait to be stored, and how long, in milliseconds. */
const mostWaiting = 16;
const storingPatience = 20_000;

const oneAtATime = { permits: 1, mostWaiting, refuse: uploadsBusy };

/** Takes in files of readers, so much at a time that neither memory nor disk runs out. */
export interface Uploads extends UploadsFolder {
  /**
   * Looks at the files of a request by the rules of its form. Throws `uploads_busy` and
   * `storage_unavailable`, or the error for which they could not be kept. Nothing waits without files.
   */
  check(submission: Omit<Submission, 'fields'>, rules: FileRules): Promise<CheckedFiles>;
  /** Does something with the content of files, which are in memory meanwhile. */
  withContent<Result>(
    files: readonly CheckedFile[],
    work: (files: readonly NewFile[]) => Promise<Result>,
  ): Promise<Result>;
  /** Ends the process for pictures. */
  close(): void;
}

/** Uploads into `folder`; the process for pictures starts with the first of them. */
export function createUploads(
  folder: UploadsFolder,
  pictures: PictureDesk = createPictureDesk(createPictureWorker()),
): Uploads {
  const reading = createSemaphore(oneAtATime);
  const storing = createSemaphore(oneAtATime);
  return {
    ...folder,
    check({ files, hasTooMany, failure }, rules) {
      if (failure !== undefined) return Promise.reject(toError(failure));
      const checkers = { pictures: pictures.begin(), reading };
      return checkFiles({ files, hasTooMany }, rules, checkers);
    },
    async withContent(files, work) {
      if (files.length === 0) return work([]);
      return withPermit(storing, storingPatience, async () =>
        work(await Promise.all(files.map(load))),
      );
    },
    close: () => pictures.close(),
  };
}

const load = async ({ path, ...file }: CheckedFile): Promise<NewFile> => ({
  ...file,
  content: await readFile(path),
});

const toError = (failure: unknown): Error =>
  failure instanceof Error ? failure : new Error('Files could not be kept.');

/** Uploads below DATA_DIR; nothing is made before the first file, also no process for pictures. */
export const openUploads = (dataFolder: string, owner: Owner): Uploads =>
  createUploads(createUploadsFolder(join(dataFolder, uploadsFolder), { owner }));
