import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, rowsOf } from '../../../../../src/search/index/pagefind/cbor.ts';

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** From appendix A of RFC 8949. */
const examples: [hex: string, value: unknown][] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['60', ''],
  ['6449455446', 'IETF'],
  ['62c3bc', 'ü'],
  ['83010203', [1, 2, 3]],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
];

test.each(examples)('%s is %j', (hex, value) => {
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
  expect(toHex(encodeCbor(value))).toBe(hex);
});

test.each([
  ['29', -10],
  ['3903e7', -1000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['f6', null],
])('%s, which Pagefind writes, is %j', (hex, value) => {
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toBe(value);
});

test('any lists, texts and numbers are read back', () => {
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(tie('value'), { maxLength: 30 }),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(decodeCbor(encodeCbor(one))).toEqual(one);
    }),
  );
});

test.each([
  [255, '18ff'],
  [256, '190100'],
  [65_535, '19ffff'],
  [65_536, '1a00010000'],
  [2 ** 32 - 1, '1affffffff'],
])('%i is written in as few bytes as it takes', (value, hex) => {
  expect(toHex(encodeCbor(value))).toBe(hex);
  expect(decodeCbor(encodeCbor(value))).toBe(value);
});

test('a list is taken for one, nothing else', () => {
  expect(rowsOf([1])).toEqual([1]);
  for (const value of ['text', { length: 1 }, null]) {
    expect(() => rowsOf(value)).toThrow('another form');
  }
});

test('anything else is refused', () => {
  expect(() => decodeCbor(Buffer.from('a10102', 'hex'))).toThrow('CBOR of kind 5');
  expect(() => decodeCbor(Buffer.from('8201', 'hex'))).toThrow('ends early');
  expect(() => encodeCbor([true])).toThrow('boolean');
});
