import { describe, expect, test } from 'vitest';
import { lastKey, openSortedFiles } from '../../../../../src/search/index/read/sorted-files.ts';

const starts = ['', 'd', 'm', 's'];

const readFrom = (from: string, to: string, most?: number): Promise<readonly number[]> =>
  openSortedFiles({ starts, load: (file) => Promise.resolve(file) }).read(from, to, most);

describe('a list in files', () => {
  test.each<[from: string, to: string, files: number[]]>([
    ['a', 'a', [0]],
    ['d', 'd', [1]],
    ['dx', 'ly', [1]],
    ['dx', 'm', [1, 2]],
    ['c', 'd', [0, 1]],
    ['z', 'z', [3]],
  ])('from %s to %s is read from the files %j', async (from, to, files) => {
    expect(await readFrom(from, to)).toEqual(files);
  });

  test('is read from two files at most, or as many as wanted', async () => {
    expect(await readFrom('a', 'z')).toEqual([0, 1]);
    expect(await readFrom('a', 'z', 3)).toEqual([0, 1, 2]);
    expect(await readFrom('a', 'z', 9)).toEqual([0, 1, 2, 3]);
  });

  test('of no files has nothing', async () => {
    const list = openSortedFiles({ starts: [], load: (file) => Promise.resolve(file) });
    expect(await list.read('a', 'z')).toEqual([]);
  });

  test('that begins later is read from its first file', async () => {
    const list = openSortedFiles({ starts: ['d'], load: (file) => Promise.resolve(file) });
    expect(await list.read('a', 'e')).toEqual([0]);
    expect(await list.read('a', 'b')).toEqual([]);
  });
});

test('the files around a key are those beside its own, as far as there are any', async () => {
  const list = openSortedFiles({ starts, load: (file) => Promise.resolve(file) });
  expect(await list.readAround('e')).toEqual([0, 1, 2]);
  expect(await list.readAround('a')).toEqual([0, 1]);
  expect(await list.readAround('z')).toEqual([2, 3]);
  expect(await list.readFile(2)).toBe(2);
});

test('every key that begins so is before the last one', () => {
  expect('rad' <= lastKey('rad') && 'radweg' < lastKey('rad') && 'radと' < lastKey('rad')).toBe(
    true,
  );
  expect('rae' > lastKey('rad')).toBe(true);
});

test('the 96 files that were read last are kept', async () => {
  const kept = 96;
  const loaded: number[] = [];
  const list = openSortedFiles({
    starts: Array.from({ length: kept + 1 }, (_, file) => String.fromCharCode(0x4e00 + file)),
    load: (file) => {
      loaded.push(file);
      return Promise.resolve(file);
    },
  });
  const readFile = (file: number): Promise<readonly number[]> => {
    const key = String.fromCharCode(0x4e00 + file);
    return list.read(key, key);
  };
  for (let file = 0; file < 2 * kept; file++) await readFile(file % kept);
  expect(loaded).toHaveLength(kept);
  await readFile(kept);
  await readFile(0);
  expect(loaded.slice(kept)).toEqual([kept, 0]);
});

test('a file that could not be loaded is loaded anew', async () => {
  let isOffline = true;
  const list = openSortedFiles({
    starts: [''],
    load: (file) => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(file)),
  });
  await expect(list.read('a', 'a')).rejects.toThrow('offline');
  isOffline = false;
  expect(await list.read('a', 'a')).toEqual([0]);
});
