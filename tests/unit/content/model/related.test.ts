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
