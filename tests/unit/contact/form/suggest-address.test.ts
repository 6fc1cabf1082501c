import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestAddress } from '../../../../src/contact/form/suggest-address.ts';

test.each([
  ['ana@gmial.com', 'ana@gmail.com'],
  ['ana@gmail.co', 'ana@gmail.com'],
  ['ana@gmail.con', 'ana@gmail.com'],
  ['ana@gmal.con', 'ana@gmail.com'],
  ['Ana.B+c@HOTMIAL.com', 'Ana.B+c@hotmail.com'],
  ['ana@hotmail.ess', 'ana@hotmail.es'],
  ['ana@outlok.de', 'ana@outlook.de'],
  ['ana@t-onlin.de', 'ana@t-online.de'],
  ['ana@yahoo.com.b', 'ana@yahoo.com.br'],
  ['"a@b"@iclud.com', '"a@b"@icloud.com'],
  ['ana@brisela.con', 'ana@brisela.com'],
])('%s was meant as %s', (typed, meant) => {
  expect(suggestAddress(typed)).toBe(meant);
});

test.each([
  'ana@gmail.com',
  'ana@mail.com',
  'ana@ymail.com',
  'ana@gmx.at',
  'ana@brisela.example',
  'ana@empresa.co',
  'ana@tómas.example',
  'ana',
  '@gmial.com',
  'ana@',
  '',
])('nobody is asked about "%s"', (typed) => {
  expect(suggestAddress(typed)).toBeUndefined();
});

test('domains that were seen before are proposed, and never asked about', () => {
  const seen = ['acme.example', 'uni-valencia.es'];
  expect(suggestAddress('ana@acne.example', seen)).toBe('ana@acme.example');
  expect(suggestAddress('ana@uni-valencia.ess', seen)).toBe('ana@uni-valencia.es');
  expect(suggestAddress('ana@acme.example', seen)).toBeUndefined();
  // One letter from a known one, and right all the same.
  expect(suggestAddress('ana@gmaix.com', ['gmaix.com'])).toBeUndefined();
  expect(suggestAddress('ana@acne.example')).toBeUndefined();
});

test('what is proposed is never proposed to be changed', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const meant = suggestAddress(address);
      expect(meant === undefined ? undefined : suggestAddress(meant)).toBeUndefined();
    }),
  );
});
