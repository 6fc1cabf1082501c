import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    en: {
      '/en/charge/': `<h1>Charge the battery</h1><p data-search-summary>A charge takes 4 hours</p>
        <p>A charge takes 4 h with our charger.</p>
        <h2 id="more">More</h2><p>Tips: charge the battery overnight.</p>
        <table><tr><th>Light</th><th>Meaning</th></tr><tr><td>Blinks</td><td>It charges</td></tr>
        <tr><td>Stays off</td><td>No power arrives.</td></tr></table>`,
      '/en/other/': '<h1>Other</h1><p>Something else.</p>',
    },
    zh: {
      '/zh/plan/': `<h1>套餐</h1><table><tr><td>轻便套餐</td><td>三十九欧元</td></tr></table>`,
    },
  });
});

afterAll(() => index[Symbol.asyncDispose]());

async function excerptOf(query: string, language = 'en'): Promise<string | undefined> {
  const { results } = await index.searchIn(language)(query, { unjudged: true });
  return results[0]?.snippet.map(({ text }) => text).join('');
}

test('an excerpt has the beginning of the text without the summary that says the same', async () => {
  expect(await excerptOf('charge takes')).toBe('A charge takes 4 h with our charger.');
  expect(await excerptOf('hours')).toBe('A charge takes 4 hours.');
});

test('an excerpt has the number for which a question asks', async () => {
  expect(await excerptOf('how long battery charge tips')).toBe(
    'A charge takes 4 h with our charger.',
  );
  expect(await excerptOf('battery charge tips')).toContain('Tips: charge the battery overnight.');
});

test('the rows of a table are sentences, their cells are parted by dashes', async () => {
  expect(await excerptOf('blinks')).toBe(
    'Tips: charge the battery overnight. Light – Meaning. Blinks – It charges. Stays off – No power arrives.',
  );
  expect(await excerptOf('轻便套餐', 'zh')).toBe('轻便套餐 – 三十九欧元。');
});
