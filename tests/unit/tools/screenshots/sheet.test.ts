import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { comparePictures } from '../../../../tools/screenshots/compare-pictures.ts';
import { toSheetPage } from '../../../../tools/screenshots/sheet-page.ts';
import {
  fileOf,
  listSheetShots,
  templates,
  widths,
} from '../../../../tools/screenshots/templates.ts';

/** A white picture with a black square of so many pixels at its upper left. */
const draw = async (width: number, height: number, square: number): Promise<Buffer> => {
  const ground = sharp({ create: { width, height, channels: 3, background: '#fff' } });
  const input = {
    create: { width: square, height: square, channels: 3, background: '#000' },
  } as const;
  return (square === 0 ? ground : ground.composite([{ input, left: 0, top: 0 }])).png().toBuffer();
};

describe('two pictures', () => {
  test('that are the same have no difference', async () => {
    expect(await comparePictures(await draw(40, 40, 8), await draw(40, 40, 8))).toBeUndefined();
  });

  test('differ by the share of their pixels', async () => {
    const found = await comparePictures(await draw(40, 40, 0), await draw(40, 40, 20));
    expect(found?.share).toBeCloseTo(0.25, 1);
    const { width, height } = await sharp(found?.picture).metadata();
    expect([width, height]).toEqual([40, 40]);
  });

  test('of other sizes differ by what only one of them has', async () => {
    const found = await comparePictures(await draw(40, 20, 0), await draw(40, 40, 0));
    expect(found?.share).toBeCloseTo(0.5, 1);
  });
});

test('the sheet has every template in every language, theme and width, each in a file of its own', () => {
  const shots = listSheetShots(['en', 'ar']);
  expect(shots).toHaveLength(templates.length * widths.length * 2 * 2);
  expect(new Set(shots.map(fileOf)).size).toBe(shots.length);
});

test('the page of the sheet shows what changed most first, and nothing as changed that is the same', () => {
  const page = toSheetPage([
    { file: 'a.png', template: 'home', changed: 0 },
    { file: 'b.png', template: 'home', changed: 0.01 },
    { file: 'c.png', template: 'article', changed: 0.2 },
    { file: 'd.png', template: 'article', changed: undefined },
  ]);
  expect([...page.matchAll(/<section.*?<h2>([^<]*)/gu)].map(([, text]) => text)).toEqual([
    'd.png: new',
    'c.png: 20.00 % of its pixels differ',
    'b.png: 1.00 % of its pixels differ',
  ]);
  expect(page).toContain('4 screenshots, 3 changed');
  expect(page).not.toContain('kept/a.png');
});
