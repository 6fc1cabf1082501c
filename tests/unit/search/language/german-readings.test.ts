import { expect, test } from 'vitest';
import { listReadings } from '../../../../src/search/language/german-readings.ts';

test.each([
  ['gekündigt', 'kündigen'],
  ['gekündigten', 'kündigen'],
  ['gearbeitet', 'arbeiten'],
  ['zurückgeschickt', 'zurückschicken'],
  ['zuruckgeschickt', 'zuruckschicken'],
  ['abgebucht', 'abbuchen'],
  ['abgezogen', 'abziehen'],
  ['überwiesen', 'überweisen'],
  ['verloren', 'verlieren'],
  ['gestohlen', 'stehlen'],
  ['abzubuchen', 'abbuchen'],
  ['löschung', 'löschen'],
  ['löschungen', 'löschen'],
  ['änderung', 'ändern'],
  ['stornierung', 'stornieren'],
  ['sammlung', 'sammeln'],
  ['zahlung', 'zahlen'],
  ['rücksendung', 'zurücksenden'],
  ['kündigt', 'kündigen'],
  ['arbeitet', 'arbeiten'],
])('"%s" may be of "%s"', (word, verb) => {
  expect(listReadings(word)[0]).toBe(verb);
});

test('a verb may stand on the site as what is done, or as done', () => {
  expect(listReadings('löschen')).toEqual(['löschung', 'gelöscht']);
  expect(listReadings('ändern')).toEqual(['änderung', 'geändert']);
  expect(listReadings('abbuchen')).toEqual(['abbuchung', 'abgebucht']);
  expect(listReadings('zurücksenden')).toEqual(['zurücksendung', 'zurückgesendet']);
});

test.each(['zeitung', 'rechnungen', 'konto', 'rad'])('"%s" is of no verb', (word) => {
  expect(listReadings(word)).not.toContainEqual(expect.stringMatching(/^(?:zeit|rechn)en$/u));
  expect(listReadings('konto')).toEqual([]);
});
