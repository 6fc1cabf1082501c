import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyEntry } from '../../../../../src/search/index/format/entry.ts';
import {
  readWordsFile,
  writeWordsFile,
} from '../../../../../src/search/index/format/words-file.ts';
import { entryArbitrary, wordArbitrary } from './arbitraries.ts';

test('any file of words is read back as it was written', () => {
  const entries = fc.array(entryArbitrary, { maxLength: 6 });
  const file = fc.record({
    heads: fc.array(wordArbitrary, { maxLength: 4 }),
    entries,
    ofStems: entries,
  });
  fc.assert(
    fc.property(file, (one) => {
      expect(readWordsFile(writeWordsFile(one))).toEqual(one);
    }),
  );
});

test('a line tells its first word against the line before, behind the empty line too', () => {
  const toEntry = (word: string) => ({
    ...emptyEntry(word),
    documentFrequency: 1,
    widenedFrequency: 1,
  });
  const text = writeWordsFile({
    heads: ['fahr', 'fahrrad'],
    entries: [toEntry('fahrradschloss'), toEntry('fahrschein')],
    ofStems: [toEntry('fahrt')],
  });
  expect(text.split('\n')).toEqual([
    'fahr fahrrad',
    '0fahrradschloss\t\t\t1',
    '4schein\t\t\t1',
    '',
    '4t\t\t\t1',
  ]);
});
