import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawFiles } from './draw-files.ts';

// Draws the pictures of the demo content anew: node tools/demo/images/draw.ts
const folder = join(import.meta.dirname, '../../../content/images');
const files = drawFiles();

for (const { path, content } of files) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
console.log(`Drew ${files.length} files into content/images.`);
