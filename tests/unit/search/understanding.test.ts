import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

beforeAll(async () => {
  index = await writeTemporaryIndex(
    {
      es: {
        '/es/contrasena/':
          '<h1>Restablecer la contraseña</h1><p>Pulsa el enlace y elige otra contraseña.</p>',
        '/es/factura/': '<h1>Descargar una factura</h1><p>Cada factura está en tu cuenta.</p>',
        '/es/pausa/': '<h1>Pausar la suscripción</h1><p>Descubrió que se puede pausar.</p>',
        '/es/robo/': '<h1>Denunciar un robo</h1><p>Avisa a la policía.</p>',
      },
      de: {
        '/de/adresse/': '<h1>Rechnungsadresse</h1><p>Trage die Rechnungsadresse ein.</p>',
        '/de/rechnung/': '<h1>Rechnung</h1><p>Jede Rechnung kommt am Monatsende.</p>',
        '/de/anschrift/': '<h1>Adresse</h1><p>Deine Adresse steht im Profil.</p>',
        '/de/erstattung/': '<h1>Rückzahlung</h1><p>Das Geld kommt in zehn Tagen.</p>',
        '/de/schloss/': '<h1>Fahrradschloss</h1><p>Das Fahrradschloss öffnet per Knopf.</p>',
      },
      tr: {
        '/tr/sifre/': '<h1>Şifre sıfırlama</h1><p>Kapıdaki ışık yanar.</p>',
        '/tr/odeme/': '<h1>Ödeme</h1><p>Kartla ödeyin.</p>',
      },
      ru: {
        '/ru/akkumulyator/': '<h1>Зарядка аккумулятора</h1><p>Ещё раз подключите зарядное.</p>',
        '/ru/oplata/': '<h1>Оплата</h1><p>Оплатите картой.</p>',
      },
      ar: {
        '/ar/kalima/': '<h1>إعادة تعيين كلمة المرور</h1><p>اضغط على الرابط في الرسالة.</p>',
        '/ar/dafa/': '<h1>طرق الدفع</h1><p>ادفع بالبطاقة.</p>',
      },
      zh: {
        '/zh/mima/': '<h1>忘记密码</h1><p>在应用程序中重置您的密码。</p>',
        '/zh/zhanlan/': '<h1>展览</h1><p>仁王，以。</p>',
        '/zh/dianchi/': '<h1>给电池充电</h1><p>把充电器插到插座上。</p>',
      },
      ja: {
        '/ja/pasuwado/': '<h1>パスワードの再設定</h1><p>メールのリンクを押してください。</p>',
        '/ja/denchi/': '<h1>バッテリーの充電</h1><p>充電器をつなぎます。</p>',
      },
      th: {
        '/th/rahat/': '<h1>ลืมรหัสผ่าน</h1><p>กดลิงก์ในอีเมล</p>',
        '/th/batteri/': '<h1>ชาร์จแบตเตอรี่</h1><p>เสียบที่ชาร์จ</p>',
      },
    },
    {
      synonyms: new Map([
        ['es', { synonyms: [{ from: ['mangar', 'dar el palo', 'no la veo'], to: ['robo'] }] }],
      ]),
    },
  );
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

async function findFirst(language: string, query: string): Promise<string | undefined> {
  return (await index.searchIn(language)(query)).results[0]?.url;
}

describe('a slip of the fingers', () => {
  test.each([
    ['es', 'fatcura', '/es/factura/', 'factura'],
    ['es', 'contrasenna', '/es/contrasena/', 'contraseña'],
    ['es', 'olicia', '/es/robo/', 'policía'],
    ['de', 'Rehcnung', '/de/rechnung/', 'rechnung'],
  ])('in %s "%s" finds %s, taken for %s', async (language, query, url, to) => {
    const { results, corrected, correctedQuery } = await index.searchIn(language)(query);
    expect(results[0]?.url).toBe(url);
    expect(corrected).toEqual([{ from: query, to }]);
    expect(correctedQuery).toBe(to);
  });

  test('in a word that stands for one of the site finds what it stands for', async () => {
    expect(await findFirst('es', 'magnar')).toBe('/es/robo/');
  });

  test('is searched for as it stands on demand', async () => {
    const outcome = await index.searchIn('es')('fatcura', { literal: true });
    expect(outcome).toMatchObject({ results: [], corrected: [], correctedQuery: 'fatcura' });
  });

  test.each(['roto', 'rojo'])(
    'is not seen in "%s", whose letters no finger confuses with those of a known word',
    async (query) => {
      const { corrected, results } = await index.searchIn('es')(query);
      expect({ corrected, results }).toEqual({ corrected: [], results: [] });
    },
  );

  test('never leads to a stop word', async () => {
    expect((await index.searchIn('es')('puedd')).corrected).toEqual([]);
  });

  test('is never seen in a word that the site has, nor in another form of it', async () => {
    for (const query of ['factura', 'facturas', 'contrasena', 'pausarla']) {
      expect((await index.searchIn('es')(query)).corrected).toEqual([]);
    }
  });
});

describe('compounds', () => {
  test.each(['Rechnungsadresse', 'rechnungsadresse', 'Rechnungs-Adresse', 'Adresse der Rechnung'])(
    '"%s" finds the page of the compound, and those of its parts',
    async (query) => {
      const { results } = await index.searchIn('de')(query);
      expect(results.map(({ url }) => url)).toContain('/de/adresse/');
    },
  );

  test.each([
    ['Adresse', '/de/adresse/'],
    ['Schloss', '/de/schloss/'],
  ])('"%s" finds the compound that ends with it', async (query, url) => {
    const { results } = await index.searchIn('de')(query);
    expect(results.map((result) => result.url)).toContain(url);
  });

  test('that the site has not are found by their parts', async () => {
    const { results } = await index.searchIn('de')('Geldadresse');
    expect(results.map(({ url }) => url)).toContain('/de/anschrift/');
  });
});

describe('synonyms', () => {
  test.each([
    ['es', 'clave', '/es/contrasena/'],
    ['es', 'he perdido mi clave', '/es/contrasena/'],
    ['es', 'me quieren mangar', '/es/robo/'],
    ['es', 'me han querido dar el palo', '/es/robo/'],
    ['es', 'esta tarde ya no la veo en la plaza', '/es/robo/'],
    ['de', 'Anschrift', '/de/anschrift/'],
  ])('in %s "%s" finds %s', async (language, query, url) => {
    expect(await findFirst(language, query)).toBe(url);
  });
});

describe('other spellings', () => {
  test.each([
    ['de', 'Rueckzahlung', '/de/erstattung/'],
    ['de', 'ruckzahlung', '/de/erstattung/'],
    ['tr', 'sifre', '/tr/sifre/'],
    ['tr', 'ışık', '/tr/sifre/'],
    ['tr', 'isik', '/tr/sifre/'],
    ['ru', 'еще', '/ru/akkumulyator/'],
    ['ru', 'зарядить аккумулятор', '/ru/akkumulyator/'],
    ['ar', 'كلمه المرور', '/ar/kalima/'],
    ['ar', 'اعادة تعيين', '/ar/kalima/'],
    ['ar', 'كلـمة المرور', '/ar/kalima/'],
    ['zh', '密码忘了怎么办', '/zh/mima/'],
    ['zh', '充电', '/zh/dianchi/'],
    ['ja', 'パスワードを忘れた', '/ja/pasuwado/'],
    ['ja', '充電', '/ja/denchi/'],
    ['th', 'รหัสผ่าน', '/th/rahat/'],
  ])('in %s "%s" finds %s', async (language, query, url) => {
    expect(await findFirst(language, query)).toBe(url);
  });
});

test('a word without spaces that the site has not is asked for in the pieces that it has', async () => {
  const { expanded } = await index.searchIn('zh')('以仁王');
  const variants = expanded.flatMap((one) => one.variants);
  expect(variants).toContainEqual({ name: '以 + 仁 + 王', kind: 'part', weight: 0.8 });
});

test('what became of each word is told', async () => {
  const { expanded } = await index.searchIn('de')('Rehcnung');
  const kinds = expanded.flatMap(({ variants }) => variants.map(({ kind }) => kind));
  expect(kinds).toContain('correction');
});

test('no query of any Unicode text throws or hangs', async () => {
  const search = index.searchIn('de');
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (query, asYouType) => {
      expect((await search(query, { asYouType })).total).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 5000 },
  );
}, 60_000);
