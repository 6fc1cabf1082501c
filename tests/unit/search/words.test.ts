import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

const article = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

beforeAll(async () => {
  index = await writeTemporaryIndex({
    de: {
      '/de/kuendigen/': article('Den Vertrag kündigen', 'Du kannst jederzeit gehen.'),
      '/de/adresse/': article('Die Adresse ändern', 'Sie steht im Profil.'),
      '/de/senden/': article('Ein Paket zurückschicken', 'Drucke das Etikett aus.'),
      '/de/konto/': article('Das Konto löschen', 'Danach ist alles weg.'),
      '/de/abbuchen/': article('Wann wir abbuchen', 'Am Ersten jedes Monats.'),
      '/de/sperren/': article('Sperrung der Karte', 'Ruf uns an.'),
      '/de/diebstahl/': article('Wenn dir ein Rad gestohlen wird', 'Ruf die Polizei.'),
    },
    es: {
      '/es/enviar/': article('Cómo enviar la factura', 'Sale por correo.'),
      '/es/pagar/': article('Pagar con tarjeta', 'Aceptamos todas.'),
      '/es/devolver/': article('Devolver un pedido', 'Imprime la etiqueta.'),
      '/es/encender/': article('Encender el mando', 'Pulsa el botón grande.'),
      '/es/ayudar/': article('Quién puede ayudar', 'El equipo de la tienda.'),
    },
    en: {
      '/en/battery/': article('Battery charging', 'Plug the cable in.'),
      '/en/light/': article('The light of the bike', 'It shines at night.'),
      '/en/shows/': article('Shows on television', 'Watch the shows.'),
      '/en/payment/': article('Payment by card', 'All cards are taken.'),
      '/en/other/': article('Brothers and sisters', 'A bother for brothers.'),
    },
    zh: {
      '/zh/fapiao/': article('如何开具发票', '发票在订单中。'),
      '/zh/kaifa/': article('开发者文档', '为开发者准备。'),
    },
    ja: {
      '/ja/pasuwado/': article('パスワードの再設定', 'メールのリンクを押してください。'),
      '/ja/denchi/': article('バッテリーの充電', '充電器をつなぎます。'),
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

const findFirst = async (language: string, query: string): Promise<string | undefined> =>
  (await index.searchIn(language)(query)).results[0]?.url;

describe('German words are found by what they are made of', () => {
  test.each([
    ['gekündigt', '/de/kuendigen/'],
    ['hab den Vertrag gekündigt', '/de/kuendigen/'],
    ['Adressänderung', '/de/adresse/'],
    ['Adressaenderung', '/de/adresse/'],
    ['Rücksendung', '/de/senden/'],
    ['habe das Paket zurückgeschickt', '/de/senden/'],
    ['Kontolöschung', '/de/konto/'],
    ['gelöscht', '/de/konto/'],
    ['abgebucht', '/de/abbuchen/'],
    ['Abbuchung', '/de/abbuchen/'],
    ['abzubuchen', '/de/abbuchen/'],
    ['sperren', '/de/sperren/'],
    ['gesperrte Karte', '/de/sperren/'],
    ['Kartensperrung', '/de/sperren/'],
    ['stehlen', '/de/diebstahl/'],
  ])('"%s" finds %s', async (query, url) => {
    expect(await findFirst('de', query)).toBe(url);
  });
});

describe('Spanish verbs are found without their pronouns and with another vowel', () => {
  test.each([
    ['enviármela', '/es/enviar/'],
    ['enviarmela', '/es/enviar/'],
    ['pagádmelo', '/es/pagar/'],
    ['pagándolo', '/es/pagar/'],
    ['devuélvanme', '/es/devolver/'],
    ['devuelve', '/es/devolver/'],
    ['no enciende', '/es/encender/'],
    ['no se me enciende', '/es/encender/'],
    ['ayúdame', '/es/ayudar/'],
    ['ayudame', '/es/ayudar/'],
  ])('"%s" finds %s', async (query, url) => {
    expect(await findFirst('es', query)).toBe(url);
  });
});

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

describe('a question on the wrong keyboard layout', () => {
  test.each([
    ['ru', 'gfhjkm', 'пароль', '/ru/parol/'],
    ['ru', 'rfr djccnfyjdbnm gfhjkm', 'как восстановить пароль', '/ru/parol/'],
    ['en', 'ифеукн', 'battery', '/en/battery/'],
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

describe('slips', () => {
  test.each([
    ['baterry', 'battery'],
    ['baterry chargin', 'battery charging'],
    ['How is the baterry charged', 'How is the battery charged'],
  ])('"%s" is shown as "%s"', async (query, meant) => {
    const { results, correctedQuery } = await index.searchIn('en')(query);
    expect({ url: results[0]?.url, correctedQuery }).toEqual({
      url: '/en/battery/',
      correctedQuery: meant,
    });
  });

  test.each([
    ['en', 'flight'],
    ['en', 'shoes'],
    ['en', 'mother'],
  ])('in %s "%s" is a word of its own', async (language, query) => {
    const { results, corrected } = await index.searchIn(language)(query);
    expect({ corrected, urls: results.map(({ url }) => url) }).toEqual({ corrected: [], urls: [] });
  });
});
