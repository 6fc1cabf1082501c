import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toQuestionKey } from '../../../src/insights/question-key.ts';

test.each([
  ['en', 'How do I cancel my subscription?', 'cancel subscriptions'],
  ['en', 'invoice missing', 'Missing invoices'],
  ['de', 'Wie kündige ich mein Abo?', 'Abo kündigen'],
  ['es', '¿Cómo anulo las facturas?', 'factura anular'],
  ['fr', 'comment annuler mes commandes', 'annuler la commande'],
  ['pt-br', 'como cancelar os pedidos', 'pedido cancelar'],
  ['ar', 'كيف ألغي الاشتراك', 'ألغي اشتراك'],
  ['en', 'my card … is refused', 'card refused'],
])('in %s "%s" and "%s" have one key', async (tag, one, other) => {
  expect(await toQuestionKey(one, tag)).toBe(await toQuestionKey(other, tag));
});

test.each([
  ['en', 'error E-07', 'error E-08'],
  ['en', 'cancel order', 'cancel subscription'],
  ['de', 'Rechnung ändern', 'andere Rechnung'],
])('in %s "%s" and "%s" have two', async (tag, one, other) => {
  expect(await toQuestionKey(one, tag)).not.toBe(await toQuestionKey(other, tag));
});

test('a question of small words has these for its key', async () => {
  expect(await toQuestionKey('what is it', 'en')).not.toBe('');
});

test('without a word there is no key', async () => {
  expect(await toQuestionKey('… ?!', 'en')).toBe('');
});

test('in a language without stemmer and stop words, words are compared folded', async () => {
  expect(await toQuestionKey('Ñandú ÁRBOL', 'xx')).toBe('arbol nandu');
});

test('a key is of bounded length, and holds each stem once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 600 }), async (text) => {
      const key = await toQuestionKey(text, 'en');
      expect(key.length).toBeLessThanOrEqual(120);
      expect(key.split(' ').length).toBeLessThanOrEqual(8);
    }),
  );
});
