import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

const article = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    zh: {
      '/zh/fapiao/': article('如何开具发票', '发票在订单中。'),
      '/zh/kaifa/': article('开发者文档', '为开发者准备。'),
    },
    ja: {
      '/ja/pasuwado/': article('パスワードの再設定', 'メールのリンクを押してください。'),
      '/ja/denchi/': article('バッテリーの充電', '充電器をつなぎます。'),
    },
  });
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

const findFirst = async (language: string, query: string): Promise<string | undefined> =>
  (await index.searchIn(language)(query)).results[0]?.url;

describe('words of languages without spaces are found wherever they are parted', () => {
  test.each([
    ['zh', '开发票', '/zh/fapiao/'],
    ['zh', '怎么开发票', '/zh/fapiao/'],
    ['ja', 'ぱすわーど', '/ja/pasuwado/'],
    ['ja', 'ぱすわーどをわすれた', '/ja/pasuwado/'],
    ['ja', 'ばってりー', '/ja/denchi/'],
    ['ja', 'ばってりーのじゅうでん', '/ja/denchi/'],
  ])('in %s "%s" finds %s', async (language, query, url) => {
    expect(await findFirst(language, query)).toBe(url);
  });
});
