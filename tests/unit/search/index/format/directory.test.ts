import { expect, test } from 'vitest';
import {
  listFile,
  readDirectory,
  vocabularyFolder,
  vocabularyName,
  writeDirectory,
} from '../../../../../src/search/index/format/directory.ts';

test('a directory is read back as it was written', () => {
  const directory = {
    words: ['', 'm', 'ñu'],
    starts: ['', '7rech'],
    ends: ['', '5', '密'],
    heads: ['how', 'über'],
  };
  expect(readDirectory(writeDirectory(directory))).toEqual(directory);
});

test.each([
  '[]',
  'null',
  '{}',
  '{"words":[],"starts":[],"ends":[]}',
  '{"words":[],"starts":[],"ends":"","heads":[]}',
  '{"words":[],"starts":[],"ends":[],"heads":1}',
])('%s is no directory', (text) => {
  expect(() => readDirectory(text)).toThrow('another form');
});

test('files are named by what they hold and their number to base 36', () => {
  expect(listFile('words', 40)).toBe('w14');
  const all = (['words', 'starts', 'ends', 'concepts'] as const).map((list) => listFile(list, 0));
  expect(all).toEqual(['w0', 's0', 'e0', 'c0']);
});

test('the folder of a vocabulary tells its name', () => {
  expect(vocabularyFolder('de.0a1b')).toBe('vocabulary/de.0a1b');
  expect(vocabularyName(vocabularyFolder('de.0a1b'))).toBe('de.0a1b');
});
