import { expect, test } from 'vitest';
import { guessRegion } from '../../../../src/contact/channels/guess-region.ts';

const device = (zone: string, ...languages: string[]) => ({ zone, languages });

test('the country is the known one that keeps the zone of the device', () => {
  expect(guessRegion(['DE', 'ES'], device('Europe/Madrid', 'de-DE'))).toBe('ES');
});

test('else it is the region of the language, if it is a known one', () => {
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'en', 'de-DE'))).toBe('DE');
});

test('the first language that has a region counts', () => {
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'en', 'de-DE', 'es-ES'))).toBe('DE');
});

test('it is elsewhere if none of the known countries keeps the zone', () => {
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'ja-JP'))).toBe('ZZ');
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'en'))).toBe('ZZ');
  expect(guessRegion(['DE', 'ES'], device('America/Sao_Paulo', 'pt-BR'))).toBe('ZZ');
});

test('every zone of a country is its own, and no neighbour’s', () => {
  expect(guessRegion(['DE', 'ES'], device('Atlantic/Canary', 'en'))).toBe('ES');
  expect(guessRegion(['ES', 'AT'], device('Europe/Berlin', 'en'))).toBe('ZZ');
});

test('a zone that tells no place, or a browser that knows no zones, says nothing', () => {
  expect(guessRegion(['DE', 'ES'], device('UTC', 'en'))).toBeUndefined();
  expect(guessRegion(['DE', 'ES'], device('Etc/GMT-3', 'en'))).toBeUndefined();
  expect(guessRegion(['DE', '419'], device('Asia/Tokyo', 'en'))).toBeUndefined();
  expect(guessRegion([], device('Asia/Tokyo', 'en'))).toBeUndefined();
});

test('a zone has several names', () => {
  expect(guessRegion(['IN', 'ES'], device('Asia/Kolkata', 'en'))).toBe('IN');
  expect(guessRegion(['IN', 'ES'], device('Asia/Calcutta', 'en'))).toBe('IN');
});

test('what is no code of a country keeps no zone', () => {
  expect(guessRegion(['ESP', 'xES', ''], device('Europe/Madrid', 'fr-FR'))).toBeUndefined();
});
