import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  drawIcon,
  drawTabIcon,
  findIconSource,
  iconName,
  touchIcon,
} from '../../../../src/content/brand/icons.ts';
import { brandSchema } from '../../../../src/schemas/site-brand.ts';
import { writeContent } from '../check/write-content.ts';

const wide =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="8" height="4"><path fill="#d00000" d="M0 0h8v4H0z"/></svg>';

function sourceOf(brand: object) {
  const dir = writeContent({ 'brand/favicon.svg': wide, 'brand/app.svg': wide });
  const source = findIconSource(dir, brandSchema.parse(brand), 'public');
  if (!source) throw new Error('There is nothing to draw.');
  return source;
}

/** Red, green, blue and alpha of a pixel. */
async function pixelOf(png: Buffer, left: number, top: number): Promise<readonly number[]> {
  const { data } = await sharp(png)
    .ensureAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

test('a drawing keeps its shape in a transparent square', async () => {
  const icon = await drawIcon(sourceOf({ favicon: 'favicon.svg' }), {
    size: 64,
    isMaskable: false,
  });
  expect(await sharp(icon).metadata()).toMatchObject({ width: 64, height: 64, format: 'png' });
  expect(await pixelOf(icon, 32, 32)).toEqual([208, 0, 0, 255]);
  expect(await pixelOf(icon, 32, 4)).toMatchObject({ 3: 0 });
});

test('what devices cut to their own shape is filled, the drawing in its middle', async () => {
  const icon = await drawIcon(sourceOf({ favicon: 'favicon.svg' }), touchIcon);
  expect(await sharp(icon).metadata()).toMatchObject({ width: 180, height: 180 });
  expect(await pixelOf(icon, 2, 90)).toEqual([255, 255, 255, 255]);
  expect(await pixelOf(icon, 90, 90)).toEqual([208, 0, 0, 255]);
});

test('a picture for home screens goes to the edges', async () => {
  const icon = await drawIcon(sourceOf({ appIcon: 'app.svg' }), touchIcon);
  expect(await pixelOf(icon, 2, 90)).toEqual([208, 0, 0, 255]);
});

test('the icon of tabs holds a PNG of 32 pixels', async () => {
  const icon = await drawTabIcon(sourceOf({ favicon: 'favicon.svg' }));
  expect(icon.readUInt32LE(14)).toBe(icon.length - 22);
  expect(await sharp(icon.subarray(22)).metadata()).toMatchObject({ width: 32, height: 32 });
});

test('a site without an icon has that of Candil, and one that is an icon already has it alone', () => {
  const [dir, publicDir] = ['content', 'public'];
  expect(findIconSource(dir, brandSchema.parse({}), publicDir)).toEqual({
    path: join('public', 'favicon.svg'),
    isWhole: false,
  });
  expect(findIconSource(dir, brandSchema.parse({ favicon: 'a.ico' }), publicDir)).toBeUndefined();
});

test('the name of an icon tells its size and changes with the picture', async () => {
  const icon = { size: 512, isMaskable: true };
  const name = await iconName(sourceOf({ favicon: 'favicon.svg' }), icon);
  expect(name).toMatch(/^icon-mask-512\.[\da-f]{8}\.png$/u);
  expect(await iconName(sourceOf({ appIcon: 'app.svg' }), icon)).not.toBe(name);
});
