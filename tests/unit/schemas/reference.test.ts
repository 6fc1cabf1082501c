import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReference, isReference } from '../../../src/schemas/reference.ts';

const references = fc
  .array(fc.nat({ max: 22 }), { minLength: 7, maxLength: 7 })
  .map((values) => createReference(() => values.shift() ?? 0));

describe('a reference', () => {
  test('looks like CND-7K3M-Q9TX, without signs that are mistaken for others', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(/^CND-[2-9CFGHJKMPQRTVWXY]{4}-[2-9CFGHJKMPQRTVWXY]{4}$/u);
        expect(isReference(reference)).toBe(true);
      }),
    );
  });

  test('with one wrong sign is noticed', () => {
    const places = fc.constantFrom(4, 5, 6, 7, 9, 10, 11, 12);
    const signs = fc.constantFrom(...Array.from('23456789CFGHJKMPQRTVWXY'));
    fc.assert(
      fc.property(references, places, signs, (reference, place, sign) => {
        const changed = reference.slice(0, place) + sign + reference.slice(place + 1);
        expect(isReference(changed)).toBe(changed === reference);
      }),
    );
  });

  test('with two signs exchanged is noticed', () => {
    const places = fc.constantFrom(4, 5, 6, 7, 9, 10, 11, 12);
    fc.assert(
      fc.property(references, places, places, (reference, one, other) => {
        const signs = Array.from(reference);
        [signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? ''];
        const changed = signs.join('');
        expect(isReference(changed)).toBe(changed === reference);
      }),
    );
  });

  test.each(['', 'CND', 'cnd-2222-2222', 'CND-2222-222', 'CND-AAAA-AAAA', ' CND-2222-2222'])(
    '"%s" is none',
    (text) => {
      expect(isReference(text)).toBe(false);
    },
  );
});
