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
