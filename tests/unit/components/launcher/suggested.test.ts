import { describe, expect, test } from 'vitest';
import { suggestFor } from '../../../../src/components/launcher/suggested.ts';

const articles = {
  articles: Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id): [string, [string, string]] => [
      id,
      [id.toUpperCase(), `/en/x/${id}/`],
    ]),
  ),
  related: { a: ['b', 'c'], f: [] },
  topics: { payment: ['c', 'd', 'gone', 'e', 'f'] },
};
const titles = (page: { article?: string; topic?: string }) =>
  suggestFor(page, articles).map(({ title }) => title);

describe('a page that names', () => {
  test('an article gets it first, then those about the same', () => {
    expect(titles({ article: 'a' })).toEqual(['A', 'B', 'C']);
    expect(suggestFor({ article: 'f' }, articles)).toEqual([{ title: 'F', url: '/en/x/f/' }]);
  });

  test('a topic gets its articles, at most four', () => {
    expect(titles({ topic: 'payment' })).toEqual(['C', 'D', 'E', 'F']);
  });

  test('both gets each article once', () => {
    expect(titles({ article: 'a', topic: 'payment' })).toEqual(['A', 'B', 'C', 'D']);
  });

  test('what does not exist gets nothing', () => {
    expect(titles({ article: 'constructor', topic: '__proto__' })).toEqual([]);
    expect(titles({})).toEqual([]);
  });
});
