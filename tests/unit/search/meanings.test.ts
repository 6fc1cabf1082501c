import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchOutcome } from '../../../src/search/outcome.ts';
import { writeTemporaryIndex, type TemporaryIndex } from './support/temporary-index.ts';

let index: TemporaryIndex;

const toArticle = (title: string, text: string): string => `<h1>${title}</h1><p>${text}</p>`;

beforeAll(async () => {
  index = await writeTemporaryIndex(
    {
      en: {
        '/en/refunds/': toArticle('Refunds', 'A refund reaches your card within ten days.'),
        '/en/theft/': toArticle('Report a theft', 'Tell the police within three days.'),
        '/en/password/': toArticle('Reset your password', 'Open the link in the message.'),
        '/en/cancel/': toArticle('Cancel your subscription', 'It ends with the paid month.'),
        '/en/opening/': toArticle('Opening hours', 'We open at nine on every weekday.'),
        '/en/invoices/': toArticle('Invoices', 'Each invoice stands in your account.'),
      },
      es: {
        '/es/reembolso/': toArticle('Reembolsos', 'El reembolso llega en diez días.'),
        '/es/robo/': toArticle('Denunciar un robo', 'Avisa a la policía en tres días.'),
        '/es/contrasena/': toArticle('Restablecer la contraseña', 'Pulsa el enlace del mensaje.'),
        '/es/baja/': toArticle('Cancelar la suscripción', 'Termina con el mes pagado.'),
        '/es/horario/': toArticle('Horario de apertura', 'Abrimos a las nueve.'),
      },
      de: {
        '/de/erstattung/': toArticle('Rückerstattung', 'Die Rückerstattung dauert zehn Tage.'),
        '/de/diebstahl/': toArticle('Diebstahl melden', 'Informiere die Polizei in drei Tagen.'),
        '/de/passwort/': toArticle('Passwort zurücksetzen', 'Öffne den Link der Nachricht.'),
        '/de/kuendigen/': toArticle('Abo kündigen', 'Es endet mit dem bezahlten Monat.'),
        '/de/oeffnung/': toArticle('Öffnungszeiten', 'Wir öffnen um neun.'),
      },
    },
    {
      synonyms: new Map([
        [
          'en',
          {
            synonyms: [
              { from: ['zzgadget', 'zz my thing up'], to: ['invoice'] },
              { both: ['opening hours', 'zztimes'] },
            ],
          },
        ],
      ]),
    },
  );
}, 60_000);

afterAll(() => index[Symbol.asyncDispose]());

const ask = (language: string, query: string): Promise<SearchOutcome> =>
  index.searchIn(language)(query);

const firstOf = async (language: string, query: string): Promise<string | undefined> =>
  (await ask(language, query)).results[0]?.url;

describe('the words of customers lead to those of the site', () => {
  test.each([
    ['en', 'I want my money back', '/en/refunds/'],
    ['en', 'it was nicked', '/en/theft/'],
    ['en', 'someone stole my bike', '/en/theft/'],
    ['en', 'forgot my passcode', '/en/password/'],
    ['en', 'get rid of my plan', '/en/cancel/'],
    ['es', 'quiero que me devuelvan el dinero', '/es/reembolso/'],
    ['es', 'me han robado la bici', '/es/robo/'],
    ['es', 'no recuerdo mi clave', '/es/contrasena/'],
    ['es', 'quiero darme de baja', '/es/baja/'],
    ['de', 'ich will mein Geld zurück', '/de/erstattung/'],
    ['de', 'mein Rad wurde geklaut', '/de/diebstahl/'],
    ['de', 'Kennwort vergessen', '/de/passwort/'],
    ['de', 'wann habt ihr offen', '/de/oeffnung/'],
  ])('in %s "%s" finds %s', async (language, query, url) => {
    expect(await firstOf(language, query)).toBe(url);
  });
});

describe('a phrase', () => {
  test('is a term of its own, told by the words that speak for it', async () => {
    const { expanded } = await ask('en', 'I want my money back');
    const phrase = expanded.find(({ word }) => word === 'money back');
    expect(phrase?.variants.map(({ name }) => name).join()).toMatch(/refund/u);
    expect(phrase?.variants.every(({ kind }) => kind === 'synonym')).toBe(true);
  });

  test('is no phrase in another order', async () => {
    const { expanded } = await ask('en', 'back to my money');
    expect(expanded.map(({ word }) => word)).not.toContain('money back');
  });
});

describe('the synonyms of a site', () => {
  test('lead to its words, alone and in phrases', async () => {
    expect(await firstOf('en', 'where is the zzgadget')).toBe('/en/invoices/');
    expect(await firstOf('en', 'zz my other thing up')).toBe('/en/invoices/');
    expect(await firstOf('en', 'zztimes')).toBe('/en/opening/');
  });

  test('are another language’s business only there', async () => {
    expect(await firstOf('es', 'zzgadget')).toBeUndefined();
  });
});

test('a slip in a word that customers alone say leads where the word does', async () => {
  expect(await firstOf('en', 'zzgagdet')).toBe('/en/invoices/');
});
