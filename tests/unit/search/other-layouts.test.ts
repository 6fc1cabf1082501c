import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

const article = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    en: {
      '/en/battery/': article('Battery charging', 'Plug the cable in.'),
      '/en/light/': article('The light of the bike', 'It shines at night.'),
      '/en/shows/': article('Shows on television', 'Watch the shows.'),
      '/en/payment/': article('Payment by card', 'All cards are taken.'),
      '/en/other/': article('Brothers and sisters', 'A bother for brothers.'),
    },
    ru: {
      '/ru/parol/': article('Восстановить пароль', 'Нажмите на ссылку в письме.'),
      '/ru/oplata/': article('Оплата картой', 'Мы принимаем все карты.'),
    },
    ar: {
      '/ar/kalima/': article('إعادة تعيين كلمة المرور', 'اضغط على الرابط في الرسالة.'),
    },
    el: {
      '/el/kodikos/': article('Επαναφορά κωδικού πρόσβασης', 'Πατήστε τον σύνδεσμο.'),
    },
    he: {
      '/he/sisma/': article('איפוס סיסמה', 'לחצו על הקישור.'),
    },
  });
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

describe('a question on the wrong keyboard layout', () => {
  test.each([
    ['ru', 'gfhjkm', 'пароль', '/ru/parol/'],
    ['ru', 'rfr djccnfyjdbnm gfhjkm', 'как восстановить пароль', '/ru/parol/'],
    ['en', 'ифееукн', 'battery', '/en/battery/'],
    ['en', 'لاشففثقغ', 'battery', '/en/battery/'],
    ['ar', ';glm hglv,v', 'كلمة المرور', '/ar/kalima/'],
    ['el', 'kvdikoy', 'κωδικου', '/el/kodikos/'],
    ['he', 'xhxnv', 'סיסמה', '/he/sisma/'],
  ])('in %s "%s" is taken for "%s" and finds %s', async (language, query, meant, url) => {
    const { results, correctedQuery, corrected } = await index.searchIn(language)(query);
    expect({ url: results[0]?.url, correctedQuery }).toEqual({ url, correctedQuery: meant });
    expect(corrected).toEqual([{ from: query, to: meant }]);
  });
});
