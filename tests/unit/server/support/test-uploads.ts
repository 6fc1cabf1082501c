import { rmSync } from 'node:fs';
import { createOwner } from '../../../../src/server/data-folder/owner.ts';
import { createPictureDesk } from '../../../../src/server/uploads/pictures/picture-desk.ts';
import { createPictureWorker } from '../../../../src/server/uploads/pictures/picture-worker.ts';
import { createUploads, type Uploads } from '../../../../src/server/uploads/uploads.ts';
import { createUploadsFolder } from '../../../../src/server/uploads/uploads-folder.ts';

/** Uploads in a folder, with a process for pictures that starts with the first one. */
export function openTestUploads(root: string): { uploads: Uploads; close: () => Promise<void> } {
  const marks = `${root}-processes`;
  const owner = createOwner(marks);
  const pictures = createPictureDesk(createPictureWorker());
  const uploads = createUploads(createUploadsFolder(root, owner), pictures);
  return {
    uploads,
    close: async () => {
      uploads.close();
      await owner.close();
      rmSync(marks, { recursive: true, force: true });
    },
  };
}
