import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from '../../support/temporary-index.ts';

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    ar: { '/ar/a/': '<h1>الثورة</h1><p>حدثت الثورة الفرنسية ثم (انتهت)، بسلام.</p>' },
    es: {
      '/es/a/': '<h1>Cómo pagar</h1><p>Pulsa “Pagar” y luego «Tarjeta».</p>',
      '/es/b/': '<h1>Tarjeta</h1><p>Guarda aquí la tarjeta.</p>',
      '/es/c/': '<h1>Tarjetas</h1><p>Aquí están las tarjetas.</p>',
    },
    id: { '/id/a/': '<h1>Membuat akun</h1><p>Anda dapat membuat akun di sini.</p>' },
    ru: {
      '/ru/a/': '<h1>Способы</h1><p>Нажмите «Оплата», затем — «Далее».</p>',
      '/ru/b/': '<h1>Оплата</h1><p>Выберите карту.</p>',
    },
  });
});

afterAll(() => index[Symbol.asyncDispose]());

const find = async (
  language: string,
  word: string,
): Promise<{ words: string[]; pages: number }[]> =>
  (await index.engineOf(language).vocabulary.find(word)).map(
    ({ words, documentFrequency: pages }) => ({
      words: [...words],
      pages,
    }),
  );

test.each([
  ['es', 'tarjeta', ['tarjeta', 'tarjetas'], 3],
  ['ru', 'оплата', ['оплата'], 2],
])(
  'in %s "%s" is one word, whatever signs stand around it',
  async (language, word, words, pages) => {
    expect(await find(language, word)).toEqual([{ words, pages }]);
  },
);

test.each([
  ['ar', 'الفرنسيه'],
  ['id', 'membuat'],
])('in %s "%s" is known by a stem that has lost its beginning', async (language, word) => {
  expect((await find(language, word)).flatMap(({ words }) => words)).toContain(word);
});

test('a sign is no word', async () => {
  expect((await find('ar', 'انتهت')).map(({ words }) => words)).toEqual([['انتهت']]);
});
