import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from '../../../../../src/content/read/yaml/schema-mistakes.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(5),
  order: z.number().optional(),
  level: z.enum(['minor', 'major']).optional(),
  day: z.iso.date({ error: 'is no date. Write it as 2026-03-31' }).optional(),
  place: z.union([z.string(), z.strictObject({ city: z.string() })]).optional(),
  labels: z.record(z.string(), z.strictObject({ text: z.string() })).optional(),
});

function tell(value: unknown): readonly string[] {
  const checked = checkSchema(schema, value);
  return checked.ok ? [] : checked.mistakes.map((one) => `${one.message} ${one.remedy}`);
}

test('tells all mistakes of a value at once, in words for writers', () => {
  expect(tell({ title: 'too long', order: 'one', level: 'majr', day: 'today' })).toEqual([
    '"title" has 8 characters. Shorten it to 5 at most.',
    '"order" must be a number, not text. Correct it, or leave the field out.',
    '"level" is "majr", which is not allowed here. Did you mean "major"?',
    '"day" is no date. Write it as 2026-03-31.',
  ]);
});

test('tells a misspelt field once, not as unknown and missing', () => {
  expect(tell({ titel: 'A' })).toEqual(['"titel" is no field. Did you mean "title"?']);
});

test('tells a missing field', () => {
  expect(tell({})).toEqual(['"title" is missing. Add the line "title: …".']);
});

test('lists the fields where no name comes close', () => {
  expect(tell({ title: 'A', author: 'B' })[0]).toContain('The fields here are: title, order,');
});

test('explains a choice of shapes by the shape that was meant', () => {
  expect(tell({ title: 'A', place: { citty: 'Valencia' } })).toEqual([
    '"citty" is no field of "place". Did you mean "city"?',
  ]);
  expect(tell({ title: 'A', place: 3 })).toEqual([
    '"place" must be text, not a number. Correct it, or leave the field out.',
  ]);
});

test('names fields inside records', () => {
  expect(tell({ title: 'A', labels: { es: { txt: 'B' } } })).toEqual([
    '"txt" is no field of "labels.es". Did you mean "text"?',
  ]);
});

test('names a key that may not be one', () => {
  const named = z.record(z.string().regex(/^[a-z]+$/u, 'must be small letters'), z.string());
  const checked = checkSchema(named, { a: 'A', B: 'B' });
  expect(checked.ok ? [] : checked.mistakes).toMatchObject([
    { path: ['B'], target: 'key', message: '"B" must be small letters.' },
  ]);
});

test('says when the whole file is something else', () => {
  expect(tell('just text')).toEqual([
    'The file must be a group of fields, not text. Correct it, or leave the field out.',
  ]);
});
