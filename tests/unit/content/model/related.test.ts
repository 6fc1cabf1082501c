import { expect, test } from 'vitest';
import { createRelated, relatedLimit } from '../../../../src/content/model/related.ts';
import { anArticle } from '../support/an-article.ts';

const articles = [
  anArticle({ id: 'billing/invoice', title: 'Download an invoice' }),
  anArticle({ id: 'billing/address', title: 'Change the invoice address' }),
  anArticle({ id: 'bike/battery', title: 'Charge the battery' }),
  anArticle({ id: 'bike/range', title: 'How far the battery takes you' }),
  anArticle({ id: 'account/mail', title: 'Change your e-mail', related: ['bike/range', 'gone'] }),
];

test('finds articles that share rare words', () => {
  expect(createRelated(articles)('billing/invoice')).toContain('billing/address');
  expect(createRelated(articles)('bike/battery')).toContain('bike/range');
});

test('puts the choice of the writer first and leaves out what does not exist', () => {
  expect(createRelated(articles)('account/mail')[0]).toBe('bike/range');
  expect(createRelated(articles)('account/mail')).not.toContain('gone');
});

test('never relates an article to itself, and never more than fit', () => {
  const many = Array.from({ length: 20 }, (_, number) =>
    anArticle({ id: `a/${number}`, title: `Lamp ${number % 4} colour`, keywords: ['shade'] }),
  );
  const related = createRelated(many)('a/3');
  expect(related.length).toBeLessThanOrEqual(relatedLimit);
  expect(related).not.toContain('a/3');
});

test('gives the same order whatever the order of the articles', () => {
  const one = createRelated(articles)('billing/invoice');
  expect(createRelated(articles.toReversed())('billing/invoice')).toEqual(one);
});

test('knows nothing about an article that is not in the list', () => {
  expect(createRelated(articles)('no/where')).toEqual([]);
});

const relatedTo = (id: string, given: readonly Parameters<typeof anArticle>[0][]) =>
  createRelated(given.map((one) => anArticle(one)))(id);

test('the more words are shared, and the rarer they are, the nearer an article is', () => {
  const given = [
    { id: 'a/asked', title: 'brake cable pedal' },
    { id: 'b/one-common', title: 'brake' },
    { id: 'c/one-common', title: 'brake' },
    { id: 'd/rare', title: 'pedal' },
    { id: 'e/two', title: 'brake cable' },
    ...Array.from({ length: 20 }, (_, index) => ({ id: `z/${index}`, title: `other${index}` })),
  ];
  expect(relatedTo('a/asked', given)).toEqual(['e/two', 'd/rare', 'b/one-common', 'c/one-common']);
});

test('an article of the same section is nearer than one of the category, and that than others', () => {
  const given = [
    { id: 'a/s/asked', title: 'lamp', section: 's' },
    { id: 'b/other', title: 'lamp', section: 's' },
    { id: 'a/category', title: 'lamp' },
    { id: 'a/t/category', title: 'lamp', section: 't' },
    { id: 'a/s/section', title: 'lamp', section: 's' },
    ...Array.from({ length: 20 }, (_, index) => ({ id: `z/${index}`, title: `other${index}` })),
  ];
  expect(relatedTo('a/s/asked', given)).toEqual([
    'a/s/section',
    'a/category',
    'a/t/category',
    'b/other',
  ]);
  // Articles without a section are in no section together.
  expect(relatedTo('a/category', given)).toEqual([
    'a/s/asked',
    'a/s/section',
    'a/t/category',
    'b/other',
  ]);
});

test('words in more than a fifth of the articles, or of two letters, relate nothing', () => {
  const shared = (words: string, holders: number) =>
    Array.from({ length: 20 }, (_, index) => ({
      id: `a/${String(index).padStart(2, '0')}`,
      title: index < holders ? `${words} own${index}` : `own${index}`,
    }));
  expect(relatedTo('a/00', shared('lamp', 4))).toEqual(['a/01', 'a/02', 'a/03']);
  expect(relatedTo('a/00', shared('lamp', 5))).toEqual([]);
  expect(relatedTo('a/00', shared('of', 4))).toEqual([]);
  expect(relatedTo('a/00', shared('key', 4))).toHaveLength(3);
});

test('a word of two articles counts in a small help centre', () => {
  expect(
    relatedTo('a/1', [
      { id: 'a/1', title: 'lamp' },
      { id: 'a/2', title: 'Lamp' },
    ]),
  ).toEqual(['a/2']);
});

test('description and keywords count as the title does', () => {
  const given = [
    { id: 'a/asked', title: 'x', description: 'About the lamp', keywords: ['shade', 'cord'] },
    { id: 'b/description', title: 'lamp' },
    { id: 'c/keyword', title: 'Shade' },
    { id: 'd/keyword', title: 'cord' },
    { id: 'e/none', title: 'undefined mutated' },
  ];
  expect(relatedTo('a/asked', given)).toEqual(['b/description', 'c/keyword', 'd/keyword']);
});

test('the choice of the writer is not named twice, and fills the list', () => {
  const chosen = ['b/1', 'b/2', 'b/3', 'b/4', 'b/5'];
  const given = [
    { id: 'a/asked', title: 'lamp', related: ['a/asked', 'b/2'] },
    { id: 'b/1', title: 'lamp' },
    { id: 'b/2', title: 'lamp' },
    { id: 'c/many', related: chosen },
    ...['b/3', 'b/4', 'b/5'].map((id) => ({ id, title: 'something' })),
    ...Array.from({ length: 20 }, (_, index) => ({ id: `z/${index}`, title: `other${index}` })),
  ];
  expect(relatedTo('a/asked', given)).toEqual(['b/2', 'b/1']);
  expect(relatedTo('c/many', given)).toEqual(chosen.slice(0, relatedLimit));
});

test('the twelve rarest words of an article count, of words as rare the first by name', () => {
  const words = Array.from({ length: 13 }, (_, index) => `word${String.fromCharCode(97 + index)}`);
  const asked = { id: 'a/asked', title: words.toReversed().join(' ') };
  const others = ['worda', 'wordl', 'wordm'].map((title) => ({ id: `b/${title}`, title }));
  // Words that two articles hold are as rare as each other, and less rare than those of one.
  expect(relatedTo('a/asked', [asked, ...others])).toEqual(['b/worda', 'b/wordl']);
  const all = words.map((title) => ({ id: `b/${title}`, title }));
  const related = createRelated([asked, ...all].map((given) => anArticle(given)));
  expect(related('b/wordl')).toEqual(['a/asked']);
  expect(related('a/asked')).toEqual(['b/worda', 'b/wordb', 'b/wordc', 'b/wordd']);
});
