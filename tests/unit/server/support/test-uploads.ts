import { rmSync } from 'node:fs';
import { createOwner } from '../../../../src/server/data-folder/owner.ts';
import {
  createPictureDesk,
  type PictureBudgets,
} from '../../../../src/server/uploads/pictures/picture-desk.ts';
import { createPictureWorker } from '../../../../src/server/uploads/pictures/picture-worker.ts';
import { createUploads, type Uploads } from '../../../../src/server/uploads/uploads.ts';
import {
  createUploadsFolder,
  type UploadsFolderParts,
} from '../../../../src/server/uploads/uploads-folder.ts';

/** Uploads in a folder, with a process for pictures that starts with the first one. */
export function openTestUploads(
  root: string,
  parts: Omit<UploadsFolderParts, 'owner'> = {},
  budgets?: PictureBudgets,
): { uploads: Uploads; close: () => Promise<void> } {
  const marks = `${root}-processes`;
  const owner = createOwner(marks);
  const pictures = createPictureDesk(createPictureWorker(), budgets);
  const uploads = createUploads(createUploadsFolder(root, { ...parts, owner }), pictures);
  return {
    uploads,
    close: async () => {
      uploads.close();
      await owner.close();
      rmSync(marks, { recursive: true, force: true });
    },
  };
}
