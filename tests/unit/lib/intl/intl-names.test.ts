import { expect, test } from 'vitest';
import {
  endonymOf,
  isKnownLanguage,
  isSameLanguage,
  languageName,
  languageOf,
  listOf,
  regionName,
  zoneName,
} from '../../../../src/lib/intl/intl-names.ts';

test('names a language in another one', () => {
  expect(languageName('de', 'es')).toBe('alemán');
  expect(languageName('es', 'de')).toBe('Spanisch');
  expect(languageName('qtz', 'de')).toBe('qtz');
});

test('calls each language by its own name with a capital letter', () => {
  const names = ['es', 'de', 'pt-BR', 'ar', 'qtz'].map(endonymOf);
  expect(names).toEqual(['Español', 'Deutsch', 'Português (Brasil)', 'العربية', 'Qtz']);
});

test('tells a language from a word that looks like a tag, and from what is none', () => {
  expect(['de', 'pt-BR', 'zh-Hant'].filter(isKnownLanguage)).toHaveLength(3);
  expect(['billing', 'zz', 'de_DE', ''].filter(isKnownLanguage)).toEqual([]);
});

test('the language of a tag stands at its beginning', () => {
  expect(['pt-BR', 'ZH-Hant-TW', 'de', ''].map(languageOf)).toEqual(['pt', 'zh', 'de', '']);
});

test('a language is the same in every region and script', () => {
  expect(isSameLanguage('pt', 'pt-BR')).toBe(true);
  expect(isSameLanguage('iw', 'he')).toBe(true);
  expect(isSameLanguage('pt', 'es')).toBe(false);
});

test('names regions and lists in the language of the reader', () => {
  expect(regionName('AT', 'es')).toBe('Austria');
  expect(regionName('AT', 'de')).toBe('Österreich');
  expect(regionName('QQ', 'de')).toBe('QQ');
  expect(listOf(['español', 'alemán', 'inglés'], 'es')).toBe('español, alemán e inglés');
  expect(listOf(['Spanish', 'German', 'English'], 'en')).toBe('Spanish, German and English');
  expect(listOf(['Spanish', 'German', 'English'], 'en-US')).toBe('Spanish, German, and English');
});

test('names a zone without summer or winter', () => {
  const summer = Temporal.Instant.from('2026-07-01T00:00Z');
  expect(zoneName('Europe/Vienna', 'de', summer)).toBe('Mitteleuropäische Zeit');
  expect(zoneName('Asia/Kolkata', 'en', summer)).toBe('India Standard Time');
});
