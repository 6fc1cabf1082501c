import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { resolvePictures } from '../../../../src/content/render/article-body.ts';
import { rewriteHtml } from '../../../../src/content/render/rewrite-html.ts';
import { listVariants, toPictureHtml } from '../../../../src/content/render/picture-variants.ts';
import {
  findPicture,
  readPictures,
  type PictureIndex,
} from '../../../../src/content/read/files/pictures.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200"><text>${text}</text></svg>`;

let pictures: PictureIndex;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candil-pictures-'));
  const images = join(folder, 'images');
  await mkdir(join(images, 'es', 'app'), { recursive: true });
  await writeFile(join(images, 'es', 'app', 'pin.svg'), svg('es'));
  await writeFile(join(images, 'bike.svg'), svg('all'));
  await writeFile(join(images, 'bike.dark.svg'), svg('dark'));
  await writeFile(join(images, 'notes.txt'), 'no picture');
  const png = sharp({ create: { width: 1800, height: 900, channels: 3, background: '#777' } });
  await writeFile(join(images, 'photo.png'), await png.png().toBuffer());
  const frames = ['#0a0', '#a00'].map((background) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  const film = sharp(await Promise.all(frames), { join: { animated: true } });
  await writeFile(join(images, 'film.webp'), await film.webp({ delay: [100, 100] }).toBuffer());
  pictures = await readPictures(folder, ['es', 'de']);
});

function pictureOf(name: string, locales: readonly string[] = []) {
  const picture = findPicture(pictures, name, locales);
  if (!picture) throw new Error(`There is no picture ${name}.`);
  return picture;
}

test('takes the picture in the language of the text, else the one for all', () => {
  expect(findPicture(pictures, 'app/pin', ['de', 'es'])?.locale).toBe('es');
  expect(findPicture(pictures, 'app/pin', ['de'])).toBeUndefined();
  expect(findPicture(pictures, 'bike', ['de'])?.locale).toBeUndefined();
});

test('says width and height, so that nothing moves', () => {
  expect(toPictureHtml(pictureOf('app/pin', ['es']), 'PIN')).toMatch(
    /^<img src="\/images\/es-app-pin\.[0-9a-f]{8}\.svg" alt="PIN" width="320" height="200" loading="lazy" decoding="async">$/u,
  );
});

test('shows the dark variant to readers who prefer dark', () => {
  expect(toPictureHtml(pictureOf('bike'), '')).toMatch(
    /^<picture><source media="\(prefers-color-scheme: dark\)" srcset="\/images\/bike-dark\.[0-9a-f]{8}\.svg"><img /u,
  );
});

test('leaves a picture that moves as it is', () => {
  const picture = pictureOf('film');
  expect(listVariants(picture, picture.light).map(({ format }) => format)).toEqual([undefined]);
});

test('makes modern formats of a photograph, in two widths and no wider than needed', () => {
  const picture = pictureOf('photo');
  expect(
    listVariants(picture, picture.light).map(({ format, width }) => `${format} ${width}`),
  ).toEqual(['undefined 1800', 'avif 1440', 'avif 720', 'webp 1440', 'webp 720']);
});

test('leaves out files that are no pictures', () => {
  expect([...pictures.keys()].sort()).toEqual(['bike', 'es/app/pin', 'film', 'photo']);
});

test('puts a picture in the place of its name, or its text where there is none', () => {
  const toHtml = (name: string, alt: string) => (name === 'bike' ? `[${alt}]` : undefined);
  expect(rewriteHtml('<p><img src="image:bike" alt="A bike"></p>', [resolvePictures(toHtml)])).toBe(
    '<p>[A bike]</p>',
  );
  expect(rewriteHtml('<img alt="Gone" src="image:gone">', [resolvePictures(toHtml)])).toBe('Gone');
  expect(rewriteHtml('<img src="/a.png" alt="">', [resolvePictures(toHtml)])).toBe(
    '<img src="/a.png" alt="">',
  );
});
