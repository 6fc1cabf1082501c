import { expect, test } from 'vitest';
import { baseSynonymsOf } from '../../../../src/search/language/synonyms.ts';

test.each([
  ['de', 'Passwort'],
  ['en', 'password'],
  ['es', 'contraseña'],
  ['fr', 'mot de passe'],
  ['pt-BR', 'senha'],
])('in %s other words are known for "%s"', (tag, word) => {
  expect(
    baseSynonymsOf(tag).some((one) => ('both' in one ? one.both : one.to).includes(word)),
  ).toBe(true);
});

test('a list is of words that stand for each other, or of some that stand for others', () => {
  const lists = baseSynonymsOf('fr');
  expect(lists).toContainEqual({ both: ['mot de passe', 'code secret', 'mdp', 'password'] });
  expect(lists).toContainEqual({ from: ['natel', 'gsm', 'iphone'], to: ['téléphone'] });
  expect(lists).toContainEqual({ from: ['identifiants'], to: ['mot de passe', 'connexion'] });
});

test('every list has words on each of its sides', () => {
  for (const one of ['de', 'en', 'es', 'fr', 'pt'].flatMap(baseSynonymsOf)) {
    const sides = 'both' in one ? [one.both] : [one.from, one.to];
    expect(sides.every((words) => words.length > 0 && !words.includes(''))).toBe(true);
  }
});

test('nothing is known of other languages', () => {
  expect(baseSynonymsOf('hr')).toEqual([]);
});
