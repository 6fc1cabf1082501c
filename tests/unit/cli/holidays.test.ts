import { expect, test } from 'vitest';
import {
  formatHolidays,
  listHolidays,
  parsePlace,
} from '../../../src/cli/holidays/list-holidays.ts';
import { readYamlText } from '../../../src/content/read/yaml-file.ts';
import { holidaysSchema } from '../../../src/schemas/holidays.ts';

const valencia = { country: 'ES', subdivision: 'VC' };

test('lists the public holidays of a place with their names in the languages of the site', () => {
  const days = listHolidays(valencia, [2026], ['es', 'de']);
  expect(days).toContainEqual({
    date: '2026-12-08',
    label: { es: 'La inmaculada concepción', de: 'Mariä Empfängnis' },
  });
  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  expect(days.some(({ date }) => date === '2026-05-03')).toBe(false);
});

test('writes a calendar that the content check understands', () => {
  const days = listHolidays(valencia, [2026, 2027], ['es', 'de', 'pt-BR']);
  const text = formatHolidays(valencia, days, ['es', 'de', 'pt-BR']);
  const read = readYamlText(text, 'es-vc.yaml', holidaysSchema);
  expect(read.ok && read.entry.value.days.length).toBe(days.length);
});

test('says which parts a country has', () => {
  expect(parsePlace('es-vc')).toEqual(valencia);
  expect(() => parsePlace('DE-XX')).toThrow(/DE-BE \(Berlin\)/u);
  expect(() => parsePlace('QQ')).toThrow(/is no country/u);
});
