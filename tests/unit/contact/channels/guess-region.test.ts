import { expect, test } from 'vitest';
import { guessRegion } from '../../../../src/contact/channels/guess-region.ts';

const device = (zone: string, ...languages: string[]) => ({ zone, languages });

test('the country is the known one that keeps the zone of the device', () => {
  expect(guessRegion(['DE', 'ES'], device('Europe/Madrid', 'de-DE'))).toBe('ES');
});

test('else it is the region of the language, if it is a known one', () => {
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'en', 'de-DE'))).toBe('DE');
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'ja-JP'))).toBeUndefined();
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'en'))).toBeUndefined();
});

test('the first language that has a region counts', () => {
  expect(guessRegion(['DE', 'ES'], device('Asia/Tokyo', 'en', 'de-DE', 'es-ES'))).toBe('DE');
});

test('what is no code of a country keeps no zone', () => {
  expect(guessRegion(['ESP', 'xES', ''], device('Europe/Madrid', 'fr-FR'))).toBeUndefined();
});
