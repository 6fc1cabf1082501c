import { describe, expect, test } from 'vitest';
import { describeReply, describeReplyTarget } from '../../../../src/contact/reply/reply-text.ts';
import type { ExpectedReply } from '../../../../src/contact/reply/expected-reply.ts';
import { replyTargetSchema } from '../../../../src/schemas/reply-target.ts';
import { page } from '../support/pages.ts';
import { at } from '../support/schedules.ts';

test.each([
  [0, 'businessDays', 'We reply on the same business day'],
  [1, 'businessDays', 'We reply within 1 business day'],
  [2, 'hours', 'We reply within 2 hours'],
  [30, 'minutes', 'We reply within 30 minutes'],
])('a target of %i %s is told as such', (value, unit, expected) => {
  const target = replyTargetSchema.parse({ value, unit });
  expect(describeReplyTarget(target, page('en').t).replaceAll('\u00A0', ' ')).toBe(expected);
});

test.each([
  ['promise', false, 'We reply within 2 hours'],
  ['estimate', false, 'We usually reply within 2 hours'],
  ['promise', true, 'We reply within 2 hours, counted while we’re open'],
  ['estimate', true, 'We usually reply within 2 hours, counted while we’re open'],
])('a target that is a %s, in opening hours: %s', (kind, whileOpen, expected) => {
  const target = replyTargetSchema.parse({ value: 2, unit: 'hours', kind, whileOpen });
  expect(describeReplyTarget(target, page('en').t).replaceAll('\u00A0', ' ')).toBe(expected);
});

test.each([
  ['es', 'Respuesta habitual en 1 día laborable', 'Respuesta habitual el mismo día laborable'],
  ['de', 'Antwort meist innerhalb von 1 Werktag', 'Antwort meist am selben Werktag'],
  ['fr', 'Réponse le plus souvent sous 1 jour ouvré', 'Réponse le plus souvent le jour ouvré même'],
  ['pt-BR', 'Resposta em geral em até 1 dia útil', 'Resposta em geral no mesmo dia útil'],
  ['ar', 'الرد عادةً خلال يوم عمل واحد', 'الرد عادةً في يوم العمل نفسه'],
])('what is usual is said as such in %s', (locale, oneDay, sameDay) => {
  const told = [1, 0].map((value) => {
    const target = replyTargetSchema.parse({ value, unit: 'businessDays', kind: 'estimate' });
    return describeReplyTarget(target, page(locale).t).replaceAll(/\s/gu, ' ');
  });
  expect(told).toEqual([oneDay, sameDay]);
});

const range = (target: object, locale = 'en') =>
  describeReplyTarget(
    replyTargetSchema.parse({ kind: 'estimate', ...target }),
    page(locale).t,
  ).replaceAll(/\s/gu, ' ');
const minutes = { value: 10, unit: 'minutes' };

test.each([
  ['en', 'We usually reply within 10 minutes to 4 hours'],
  ['es', 'Respuesta habitual: entre 10 minutos y 4 horas'],
  ['de', 'Antwort meist nach 10 Minuten bis 4 Stunden'],
  ['fr', 'Réponse le plus souvent en 10 minutes à 4 heures'],
  ['pt-BR', 'Resposta em geral: de 10 minutos a 4 horas'],
  ['ar', 'الرد عادةً خلال مدة تتراوح بين 10 دقائق و4 ساعات'],
])('a range is told with both ends in %s', (locale, expected) => {
  expect(range({ value: 4, unit: 'hours', from: minutes }, locale)).toBe(expected);
});

test.each([
  [
    { value: 1, unit: 'businessDays', from: { value: 1, unit: 'hours' } },
    '1 hour to 1 business day',
  ],
  [{ value: 2, unit: 'businessDays', from: minutes }, '10 minutes to 2 business days'],
])('a range may end with business days', (target, expected) => {
  expect(range(target)).toBe(`We usually reply within ${expected}`);
});

test('a range may end on the same day, and count opening hours', () => {
  expect(range({ value: 0, unit: 'businessDays', from: minutes })).toBe(
    'We usually reply on the same business day, sometimes within 10 minutes',
  );
  expect(range({ value: 2, unit: 'hours', from: minutes, whileOpen: true })).toBe(
    'We usually reply within 10 minutes to 2 hours, counted while we’re open',
  );
});

test.each([
  [{ value: 4, unit: 'hours', from: minutes, kind: 'promise' }, 'kind: estimate'],
  [{ value: 10, unit: 'minutes', from: minutes }, 'Make it smaller'],
  [{ value: 1, unit: 'hours', from: { value: 60, unit: 'minutes' } }, 'Make it smaller'],
])('a range that is none is refused with a remedy: %j', (target, remedy) => {
  const { error } = replyTargetSchema.safeParse({ kind: 'estimate', ...target });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['from'], expect.stringContaining(remedy)],
  ]);
});

describe('the answer in words', () => {
  const words = {
    'reply.promiseToday': 'promised {time}',
    'reply.promiseDay': 'promised {day} {time}',
    'reply.estimateToday': 'usual {time}',
    'reply.estimateDay': 'usual {day} {time}',
    'reply.slower': 'slower',
  };
  const tell = (reply: Partial<ExpectedReply>, by: string) =>
    describeReply(
      { kind: 'promise', slower: false, by: at(by), ...reply },
      at('2026-11-23T10:00:00Z'),
      { tag: 'en', zone: 'Europe/Madrid', words },
    );

  test('is a promise or what is usual, today or on a day', () => {
    expect(tell({}, '2026-11-23T17:00:00Z').text).toBe('promised 18:00');
    expect(tell({}, '2026-11-24T17:00:00Z').text).toBe('promised Tuesday 18:00');
    expect(tell({ kind: 'estimate' }, '2026-11-23T17:00:00Z').text).toBe('usual 18:00');
    expect(tell({ kind: 'estimate' }, '2026-11-24T17:00:00Z').text).toBe('usual Tuesday 18:00');
  });

  test('says that it may take longer', () => {
    expect(tell({ slower: true }, '2026-11-23T17:00:00Z').text).toBe('promised 18:00 · slower');
  });

  test('is given to machines on the clock of the reader', () => {
    expect(tell({}, '2026-11-23T17:00:00Z').datetime).toBe('2026-11-23T18:00:00+01:00');
  });
});
