import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImageType } from '../../../src/server/uploads/pictures/picture-task.ts';
import {
  createPictureDesk,
  type PictureTurn,
} from '../../../src/server/uploads/pictures/picture-desk.ts';
import {
  createPictureWorker,
  type PictureWorker,
} from '../../../src/server/uploads/pictures/picture-worker.ts';
import { createGif, createPhoto, createPng } from '../../unit/server/support/pictures.ts';
import { findAddress, spawnProgram } from '../../support/running-server.ts';

let folder: string;
let worker: PictureWorker;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-pictures-'));
  worker = createPictureWorker();
});
afterEach(() => {
  worker.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const place = (content: Buffer, type: ImageType) => {
  const path = join(folder, String((count += 1)));
  writeFileSync(path, content);
  return { path, type, target: `${path}.drawn` };
};
const usual = { drawing: 20_000, waiting: 20_000, most: 16 };
const begin = (): PictureTurn => createPictureDesk(worker, usual).begin();

/** The most memory that the process has had so far, in bytes; only Linux tells. */
function readPeak(): number {
  const path = `/proc/${worker.pid}/status`;
  if (!existsSync(path)) return 0;
  return Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(path, 'utf8'))?.[1]) * 1_024;
}
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const small = (): Promise<Buffer> =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: '#7a3' } })
    .png()
    .toBuffer();

const bits = { depth: 1, colours: 0 } as const;

describe('a picture that would unfold into gigabytes', () => {
  test.each([
    ['a line of 60 million points', createPng({ width: 59_999_999, height: 1, ...bits }), 'png'],
    ['a column of 20 million points', createPng({ width: 1, height: 20_000_000, ...bits }), 'png'],
    [
      'points of eight bytes',
      createPng({ width: 8_000, height: 8_000, depth: 16, colours: 6 }),
      'png',
    ],
    ['a thousand million points', createPng({ width: 31_623, height: 31_623, ...bits }), 'png'],
    ['too many frames', createGif(5_000), 'gif'],
  ] as const)('as %s is refused by its header', async (_, content, type) => {
    expect(await begin().draw(place(content, type))).toBe('refused');
    expect(readPeak()).toBeLessThan(110_000_000);
  });

  test('as a WebP that its encoder would hold whole is refused', async () => {
    const create = { width: 6_000, height: 6_000, channels: 4, background: '#7a3c' } as const;
    const content = await sharp({ create }).webp({ effort: 0 }).toBuffer();
    expect(await begin().draw(place(content, 'webp'))).toBe('refused');
    expect(readPeak()).toBeLessThan(110_000_000);
  });

  test('is told from one with as many frames as people send', async () => {
    expect(await begin().draw(place(createGif(500), 'gif'))).toBe('drawn');
  });
});

test('a photo of 48 megapixels that was held upright is drawn, one after the other', async () => {
  const photo = await createPhoto();
  const turn = begin();
  let peak = 0;
  const looking = setInterval(() => (peak = Math.max(peak, readPeak())), 5);
  for (let round = 0; round < 3; round += 1) {
    const task = place(photo, 'jpeg');
    expect(await turn.draw(task)).toBe('drawn');
    expect(await sharp(task.target).metadata()).toMatchObject({ width: 6_048, height: 8_064 });
  }
  clearInterval(looking);
  expect(peak).toBeLessThan(340_000_000);
}, 60_000);

describe('the process for pictures', () => {
  test('is there from the first picture until it has had nothing to do for a while', async () => {
    worker = createPictureWorker({ memory: 400_000_000, idle: 100 });
    expect(worker.pid).toBeUndefined();
    expect(await begin().draw(place(await small(), 'png'))).toBe('drawn');
    const { pid = 0 } = worker;
    expect(isAlive(pid)).toBe(true);
    await expect.poll(() => isAlive(pid)).toBe(false);
    expect(await begin().draw(place(await small(), 'png'))).toBe('drawn');
  });

  test('that somebody kills, idle or at work, is started again', async () => {
    const turn = begin();
    expect(await turn.draw(place(await small(), 'png'))).toBe('drawn');
    process.kill(worker.pid ?? 0, 'SIGKILL');
    expect(await turn.draw(place(await small(), 'png'))).toBe('drawn');
    const photo = place(await createPhoto(), 'jpeg');
    const { pid = 0 } = worker;
    const drawing = turn.draw(photo);
    setTimeout(() => process.kill(pid, 'SIGKILL'), 100);
    expect(await drawing).toBe('drawn');
    expect(worker.pid).not.toBe(pid);
  });

  test('that takes too much memory ends, and the next picture is drawn', async () => {
    worker = createPictureWorker({ memory: 130_000_000, idle: 30_000 });
    const turn = begin();
    expect(await turn.draw(place(await createPhoto(), 'jpeg'))).toBe('refused');
    expect(await turn.draw(place(await small(), 'png'))).toBe('drawn');
  });

  test('that takes too much time is ended, and that of one request is counted together', async () => {
    const desk = createPictureDesk(worker, { ...usual, drawing: 300 });
    const photo = await createPhoto();
    const turn = desk.begin();
    expect(await turn.draw(place(photo, 'jpeg'))).toBe('refused');
    expect(await turn.draw(place(await small(), 'png'))).toBe('refused');
    expect(await begin().draw(place(await small(), 'png'))).toBe('drawn');
  });

  test('opens what it takes and nothing else', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(await begin().draw(place(drawing, 'png'))).toBe('unknown');
    const tiff = await sharp(await small())
      .tiff()
      .toBuffer();
    expect(await begin().draw(place(tiff, 'png'))).toBe('unknown');
  });

  test('ends with a server that is killed', async () => {
    const { path, target } = place(await small(), 'png');
    const program = 'tests/process/server/support/picture-program.ts';
    const server = spawnProgram(program, { PICTURE: path, TARGET: target });
    const pid = Number(new URL(await findAddress(server)).pathname.slice(1));
    expect(existsSync(target)).toBe(true);
    expect(isAlive(pid)).toBe(true);
    server.process.kill('SIGKILL');
    await server.ended;
    // Whoever inherits it takes a moment to bury it.
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });
});
