import { expect, test } from 'vitest';
import {
  formatHolidays,
  listHolidays,
  parsePlace,
} from '../../../src/cli/holidays/list-holidays.ts';
import { readYamlText } from '../../../src/content/read/yaml/yaml-file.ts';
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

const daysOf = (country: string, year = 2026) =>
  listHolidays({ country, subdivision: undefined }, [year], ['en']).map(
    ({ date, until, closedFrom }) => [date, until ?? closedFrom].join(' ').trim(),
  );

test.each([
  ['KR', 'Seollal and Chuseok', ['2026-02-17 2026-02-19', '2026-09-24 2026-09-26']],
  ['VN', 'Tết', ['2026-02-16 2026-02-20']],
  ['AE', 'both Eids', ['2026-03-20 2026-03-22', '2026-05-27 2026-05-29']],
  // From noon of the eve, says the law; the days that follow are three and four.
  ['TR', 'both Bayrams', ['2026-03-20 2026-03-22', '2026-05-27 2026-05-30']],
])('keeps the holidays of several days in %s whole: %s', (country, _, expected) => {
  expect(daysOf(country)).toEqual(expect.arrayContaining(expected));
});

test('half a day is half a day', () => {
  expect(daysOf('IS')).toEqual(expect.arrayContaining(['2026-12-24 13:00', '2026-12-31 13:00']));
  // On a Sunday nobody works in the morning either.
  expect(daysOf('IS', 2028)).toContain('2028-12-24');
});

test('a day of 25 or 23 hours is one day', () => {
  // Clocks went back on Easter Sunday 2026 in Australia, and forward on that of 2027 in Germany.
  expect(daysOf('AU')).toContain('2026-04-05');
  expect(daysOf('DE', 2027)).toContain('2027-03-29');
});

test.each(['KR', 'IS', 'TR'])('the content check reads what is written for %s', (country) => {
  const place = { country, subdivision: undefined };
  const days = listHolidays(place, [2026], ['en']);
  const read = readYamlText(formatHolidays(place, days, ['en']), 'x.yaml', holidaysSchema);
  expect(read.ok && read.entry.value.days.map(({ date, until }) => [date, until])).toEqual(
    days.map(({ date, until }) => [date, until]),
  );
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
  expect(() => parsePlace('QQ')).toThrow(/^CommandInvalid "QQ" is no country/u);
});
