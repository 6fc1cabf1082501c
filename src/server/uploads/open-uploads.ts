import { join } from 'node:path';
import type { Owner } from '../data-folder/owner.ts';
import { createUploadsFolder, uploadsFolder } from './uploads-folder.ts';
import { createUploads, type Uploads } from './uploads.ts';

/** Uploads below DATA_DIR; nothing is made before the first file, also no process for pictures. */
export const openUploads = (dataFolder: string, owner: Owner): Uploads =>
  createUploads(createUploadsFolder(join(dataFolder, uploadsFolder), { owner }));
