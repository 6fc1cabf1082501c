import { expect, test } from 'vitest';
import { soundKey } from '../../../../src/search/language/sound-key.ts';

test.each([
  ['es', 'kupon', 'cupon'],
  ['es', 'yega', 'llega'],
  ['es', 'debuelben', 'devuelven'],
  ['es', 'nesecito', 'necesito'],
  ['es', 'ekipo', 'equipo'],
  ['es', 'targeta', 'tarjeta'],
  ['es', 'enpresa', 'empresa'],
  ['es', 'guifi', 'guifi'],
  ['en', 'fone', 'phone'],
  ['en', 'recieve', 'receive'],
  ['en', 'adress', 'address'],
  ['en', 'chek', 'check'],
  ['de', 'felt', 'fehlt'],
  ['de', 'tarief', 'tarif'],
  ['de', 'ferloren', 'verloren'],
  ['fr', 'telefone', 'telephone'],
  ['pt', 'xegou', 'chegou'],
  ['hr', 'novvac', 'novac'],
])('in %s "%s" sounds like "%s"', (language, written, meant) => {
  expect(soundKey(written, language)).toBe(soundKey(meant, language));
});

test.each([
  ['es', 'cargo', 'largo'],
  ['es', 'chico', 'cico'],
  ['es', 'pago', 'paga'],
  ['en', 'ship', 'shop'],
  ['en', 'charge', 'change'],
  ['en', 'kaution', 'caution'],
  ['de', 'konto', 'kante'],
  ['hr', 'kupon', 'cupon'],
])('in %s "%s" does not sound like "%s"', (language, one, other) => {
  expect(soundKey(one, language)).not.toBe(soundKey(other, language));
});
