import { expect, test } from 'vitest';
import { listReadings } from '../../../../src/search/language/spanish-readings.ts';

test.each([
  ['enviármela', 'enviar'],
  ['enviarmela', 'enviar'],
  ['irse', 'ir'],
  ['pagándolo', 'pagando'],
  ['pagádmelo', 'pagad'],
  ['pagadme', 'pagad'],
  ['envíenmelo', 'envien'],
  ['cóbresela', 'cobre'],
  ['ayúdame', 'ayuda'],
  ['ayudame', 'ayuda'],
  ['mandamelo', 'manda'],
  ['decidnos', 'decid'],
])('"%s" is "%s" with pronouns', (word, verb) => {
  expect(listReadings(word)[0]).toBe(verb);
});

test.each([
  ['saqué', 'sacar'],
  ['rechacé', 'rechazar'],
  ['rechacen', 'rechazar'],
  ['reconozco', 'reconocer'],
  ['trajeron', 'traer'],
  ['puso', 'poner'],
  ['recojo', 'recoger'],
  ['elijo', 'elegir'],
  ['exijo', 'exigir'],
  ['pido', 'pedir'],
  ['despidieron', 'despedir'],
  ['siguen', 'seguir'],
])('"%s" is of "%s"', (form, infinitive) => {
  expect(listReadings(form)[0]).toBe(infinitive);
});

test('the vowel of a verb is another in its infinitive', () => {
  expect(listReadings('enciende')).toEqual(['encende']);
  expect(listReadings('cierro')).toEqual(['cerro']);
  expect(listReadings('encender')).toEqual(['enciende']);
  expect(listReadings('devuélvanme')).toEqual(['devuelvan', 'devolvan']);
});

test.each(['gerente', 'presente', 'tarjeta', 'modelo', 'informe', 'móvil'])(
  '"%s" is no verb with pronouns',
  (word) => {
    expect(listReadings(word)).toEqual([]);
  },
);
