import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes that are timed. */
const writes = 200;

/** As SQLite writes a page. */
const page = Buffer.alloc(4_096, 1);

/**
 * How long a page takes until it is on the disk, in milliseconds each: no vote is acknowledged
 * sooner, so a disk that is busy with other work shows in every figure but the bare route's.
 */
export async function timeDisk(folder: string): Promise<number[]> {
  const file = await open(join(folder, 'disk'), 'w');
  const times: number[] = [];
  try {
    for (let count = 0; count < writes; count += 1) {
      const start = performance.now();
      await file.write(page, 0, page.length, count * page.length);
      await file.datasync();
      times.push(performance.now() - start);
    }
  } finally {
    await file.close();
  }
  return times;
}
