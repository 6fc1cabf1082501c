import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTyped } from '../../../../src/search/query/expand-term.ts';
import { mergeHits } from '../../../../src/search/match/candidates.ts';
import type { TermHits } from '../../../../src/search/query/look-up-term.ts';
import { toPlan } from '../../../../src/search/query/parse-query.ts';

const pages = 100;

const hitsArbitrary = fc.uniqueArray(
  fc.record({
    page: fc.nat({ max: 5 }),
    termFrequency: fc.double({ min: 0.001, max: 1, noNaN: true }),
    inTitle: fc.boolean(),
  }),
  { selector: ({ page }) => page },
);

function toTermHits(
  hits: readonly { page: number; inTitle: boolean; termFrequency: number }[][],
): TermHits[] {
  const { terms } = toPlan('alpha bravo charlie delta echo foxtrot', 'xx');
  return terms.map(asTyped).flatMap((term, index) => {
    const [form] = term.forms;
    return form ? [{ term, forms: [{ form, postings: hits[index] ?? [], similar: [] }] }] : [];
  });
}

test('the order of terms and of hits does not matter', () => {
  fc.assert(
    fc.property(fc.array(hitsArbitrary, { maxLength: 6 }), (hits) => {
      const terms = toTermHits(hits);
      const mirrored = terms
        .map(({ term, forms }) => ({
          term,
          forms: forms.map((one) => ({ ...one, postings: one.postings.toReversed() })),
        }))
        .toReversed();
      const places = (list: readonly TermHits[]): [number, number][] =>
        mergeHits(list, pages).map(({ page, score }) => [page, score]);
      expect(places(mirrored)).toEqual(places(terms));
    }),
  );
});

test('a page that holds a rare word stands before one that holds a common word', () => {
  const common = [0, 1, 2, 3].map((page) => ({ page, termFrequency: 0.5, inTitle: false }));
  const [first] = mergeHits(
    toTermHits([common, [{ page: 25, termFrequency: 0.5, inTitle: false }]]),
    pages,
  );
  expect(first?.page).toBe(25);
});

test('the best form of a term counts, not their sum', () => {
  const [term] = toPlan('e-mail', 'en').terms.map(asTyped);
  if (!term) throw new Error('The plan has no term.');
  const postings = [{ page: 0, termFrequency: 0.5, inTitle: false }];
  const forms = term.forms.map((form) => ({ form, postings, similar: [] }));
  const [once] = mergeHits([{ term, forms: forms.slice(0, 1) }], pages);
  const [twice] = mergeHits([{ term, forms }], pages);
  expect(twice?.score).toBe(once?.score);
});

test('a page that holds only a word like the one asked for counts less', () => {
  const [term] = toPlan('maschine', 'de').terms.map(asTyped);
  const [form] = term?.forms ?? [];
  if (!term || !form) throw new Error('The plan has no term.');
  const postings = [{ page: 0, termFrequency: 0.5, inTitle: false }];
  const similar = [{ page: 1, termFrequency: 0.3 }];
  const found = mergeHits([{ term, forms: [{ form, postings, similar }] }], pages);
  expect(found.map(({ page, evidenceOf }) => [page, evidenceOf(term)?.kind])).toEqual([
    [0, 'typed'],
    [1, 'relative'],
  ]);
});

test('a page that has the word in its title is read before others that say it as often', () => {
  const hits = [0, 1, 2].map((page) => ({ page, termFrequency: 0.5, inTitle: page === 1 }));
  const found = mergeHits(toTermHits([hits]), pages);
  expect(found.map(({ page }) => page)).toEqual([1, 0, 2]);
});
