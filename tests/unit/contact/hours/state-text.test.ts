import { describe, expect, test } from 'vitest';
import { writeStateWords } from '../../../../src/contact/hours/write-hours-data.ts';
import { stateAt } from '../../../../src/contact/hours/open-state.ts';
import { describePurpose, describeState } from '../../../../src/contact/hours/state-text.ts';
import { page, site } from '../support/pages.ts';
import { at, night, office, schedule } from '../support/schedules.ts';

const sentence = (
  hours: typeof office,
  moment: string,
  locale = 'en',
  zone = 'Europe/Madrid',
  reason?: string,
): string => {
  const {
    locale: { tag },
    t,
  } = page(locale);
  const reader = { tag, zone, words: writeStateWords(t) };
  const now = at(moment);
  const text = describeState(stateAt(hours, now), { zone: hours.zone, reason }, now, reader);
  return text.before + text.moment + text.after;
};

describe('the sentence about a channel', () => {
  test.each([
    ['es', 'Abierto ahora, hasta las 14:00'],
    ['de', 'Jetzt geöffnet, bis 14:00 Uhr'],
    ['en', 'Open now, until 14:00'],
    ['fr', 'Ouvert maintenant, jusqu’à 14:00'],
    ['pt-BR', 'Aberto agora, até 14:00'],
    ['ar', 'مفتوح الآن، حتى الساعة 2:00 م'],
  ])('says in %s until when it is open', (locale, expected) => {
    expect(sentence(office, '2026-11-23T10:00:00Z', locale).replaceAll(/\s/gu, ' ')).toBe(expected);
  });

  test.each([
    ['es', 'Cerrado, abre el lunes a las 9:00'],
    ['de', 'Geschlossen, öffnet am Montag um 9:00 Uhr'],
    ['en', 'Closed, opens Monday at 9:00'],
    ['fr', 'Fermé, ouvre lundi à 9:00'],
    ['pt-BR', 'Fechado, abre segunda-feira às 9:00'],
    ['ar', 'مغلق، يفتح الاثنين الساعة 9:00 ص'],
  ])('says in %s on which day it opens', (locale, expected) => {
    expect(sentence(office, '2026-11-28T13:00:00Z', locale).replaceAll(/\s/gu, ' ')).toBe(expected);
  });

  test('leaves the day out if it is today', () => {
    expect(sentence(office, '2026-11-23T13:30:00Z', 'de')).toBe(
      'Geschlossen, öffnet um 15:30\u00A0Uhr',
    );
  });

  test('adds the date if the day is a week away or more', () => {
    const closed = schedule({
      weekly: { monday: ['9:00-18:00'] },
      closures: [{ from: '2026-12-01', until: '2027-01-10', label: 'x' }],
    });
    expect(sentence(closed, '2026-12-01T10:00:00Z', 'es')).toBe(
      'Cerrado, abre el lunes, 11 de enero a las 9:00',
    );
  });

  test('names the day alone as long as it cannot be mistaken', () => {
    const monday = schedule({ weekly: { monday: ['9:00-18:00'] } });
    const closed = schedule({
      weekly: { monday: ['9:00-18:00'] },
      closures: [{ date: '2026-11-30', label: 'x' }],
    });
    expect(sentence(monday, '2026-11-24T10:00:00Z')).toBe('Closed, opens Monday at 9:00');
    expect(sentence(closed, '2026-11-30T10:00:00Z')).toBe(
      'Closed, opens Monday 7 December at 9:00',
    );
  });

  test('names the holiday', () => {
    expect(sentence(office, '2026-12-25T10:00:00Z', 'es', 'Europe/Madrid', 'Navidad')).toBe(
      'Cerrado (Navidad), abre el sábado a las 9:00',
    );
  });

  test('adds the reader’s time where their clock shows another', () => {
    const now = '2026-11-22T10:00:00Z';
    expect(sentence(office, now, 'en', 'Asia/Kathmandu')).toBe(
      'Closed, opens Monday at 9:00 (13:45 your time)',
    );
    expect(sentence(office, now, 'en', 'Europe/Paris')).toBe('Closed, opens Monday at 9:00');
  });

  test('adds the reader’s day where it is another', () => {
    expect(sentence(night, '2026-11-27T20:00:00Z', 'de', 'Asia/Kathmandu')).toBe(
      'Geschlossen, öffnet um 22:00\u00A0Uhr (heute um 2:45\u00A0Uhr Ihrer Zeit)',
    );
  });

  describe('tells the reader’s time with the reader’s day', () => {
    const paulo = schedule({
      zone: 'America/Sao_Paulo',
      weekly: { saturday: ['18:00-02:00+1'], sunday: ['18:00-02:00+1'] },
    });
    const madrid = schedule({ weekly: { sunday: ['9:00-12:00'] } });

    test.each([
      // In Auckland it is Sunday, at the desk Saturday evening.
      [
        paulo,
        '2026-11-21T23:00:00Z',
        'Pacific/Auckland',
        'Open now, until Sunday at 2:00 (today at 18:00 your time)',
      ],
      // Monday in Auckland, Sunday evening at the desk.
      [
        paulo,
        '2026-11-22T23:00:00Z',
        'Pacific/Auckland',
        'Open now, until Monday at 2:00 (today at 18:00 your time)',
      ],
      // At the desk it is Sunday, in Los Angeles Saturday: nine is midnight of tomorrow there.
      [
        madrid,
        '2026-11-21T23:30:00Z',
        'America/Los_Angeles',
        'Closed, opens at 9:00 (Sunday at 0:00 your time)',
      ],
      // Both have Saturday, and the day that is named is the day of both.
      [
        madrid,
        '2026-11-21T10:00:00Z',
        'Asia/Kathmandu',
        'Closed, opens Sunday at 9:00 (13:45 your time)',
      ],
      // The day of the opening is another one for the reader, be it today.
      [
        schedule({ weekly: { saturday: ['22:00-23:00'] } }),
        '2026-11-20T23:30:00Z',
        'Pacific/Auckland',
        'Closed, opens at 22:00 (Sunday at 10:00 your time)',
      ],
    ])('%#', (hours, now, zone, expected) => {
      expect(sentence(hours, now, 'en', zone)).toBe(expected);
    });

    test('in a day whose name would be that of the reader’s today, it has its date', () => {
      // At the desk it is Monday, six days before; the reader still has Sunday.
      expect(sentence(madrid, '2026-11-22T23:30:00Z', 'en', 'America/Los_Angeles')).toBe(
        'Closed, opens Sunday 29 November at 9:00 (Sunday 29 November at 0:00 your time)',
      );
    });

    test.each([
      ['es', 'en tu hora local', '(hoy a las 18:00 en tu hora local)'],
      ['de', 'Zeit', '(heute um 18:00 Uhr Ihrer Zeit)'],
      ['fr', 'votre heure', '(aujourd’hui à 18:00, votre heure)'],
      ['pt-BR', 'horário', '(hoje às 18:00 no seu horário)'],
      ['ar', 'بتوقيتك', '(اليوم الساعة 6:00 م بتوقيتك)'],
    ])('in %s too', (locale, _, expected) => {
      const told = sentence(paulo, '2026-11-21T23:00:00Z', locale, 'Pacific/Auckland');
      expect(told.replaceAll(/\s/gu, ' ')).toContain(expected);
    });
  });

  describe('ends a day at 24:00, which is no hour of the next one', () => {
    const late = schedule({ weekly: { monday: ['9:00-24:00'], tuesday: ['0:00-24:00'] } });
    const evening = schedule({ weekly: { monday: ['18:00-24:00'] } });
    test.each([
      ['es', 'Abierto ahora, hasta las 24:00'],
      ['de', 'Jetzt geöffnet, bis 24:00 Uhr'],
      ['en', 'Open now, until 24:00'],
      ['fr', 'Ouvert maintenant, jusqu’à 24:00'],
      ['pt-BR', 'Aberto agora, até 24:00'],
      // Whose clock counts to twelve has no 24:00; the day is that of the moment.
      ['ar', 'مفتوح الآن، حتى الثلاثاء الساعة 12:00 ص'],
    ])('in %s', (locale, expected) => {
      const told = sentence(evening, '2026-11-23T20:00:00Z', locale);
      expect(told.replaceAll(/\s/gu, ' ')).toBe(expected);
    });

    test('of which day', () => {
      expect(sentence(late, '2026-11-23T20:00:00Z')).toBe('Open now, until Tuesday at 24:00');
    });

    test('on the reader’s clock', () => {
      expect(sentence(office, '2026-11-23T10:00:00Z', 'en', 'Asia/Vladivostok')).toBe(
        'Open now, until 14:00 (23:00 your time)',
      );
      expect(sentence(office, '2026-11-23T10:00:00Z', 'en', 'Asia/Magadan')).toBe(
        'Open now, until 14:00 (24:00 your time)',
      );
    });

    test('but opens at 0:00', () => {
      const early = schedule({ weekly: { tuesday: ['0:00-6:00'] } });
      expect(sentence(early, '2026-11-23T20:00:00Z')).toBe('Closed, opens Tuesday at 0:00');
    });
  });

  test.each([
    ['es', 'Cerrado, abre a la 1:00'],
    ['pt-BR', 'Fechado, abre à 1:00'],
    ['en', 'Closed, opens at 1:00'],
  ])('says one o’clock in %s as people do', (locale, expected) => {
    const early = schedule({ weekly: { monday: ['1:00-9:00'] } });
    expect(sentence(early, '2026-11-22T23:30:00Z', locale)).toBe(expected);
  });

  test.each([
    ['fr', 'Fermé, ouvre mardi 1er décembre à 9:00'],
    ['pt-BR', 'Fechado, abre terça-feira, 1º de dezembro às 9:00'],
  ])('says the first of a month in %s as people do', (locale, expected) => {
    const closed = schedule({
      weekly: { tuesday: ['9:00-18:00'] },
      closures: [{ date: '2026-11-24', label: 'x' }],
    });
    expect(sentence(closed, '2026-11-23T10:00:00Z', locale)).toBe(expected);
  });

  test.each([
    ['es', 'Urgente: cerrado, abre el lunes a las 9:00'],
    ['de', 'Urgente: geschlossen, öffnet am Montag um 9:00 Uhr'],
    ['en', 'Urgente: closed, opens Monday at 9:00'],
    ['fr', 'Urgente : fermé, ouvre lundi à 9:00'],
    ['pt-BR', 'Urgente: fechado, abre segunda-feira às 9:00'],
    ['ar', 'Urgente: مغلق، يفتح الاثنين الساعة 9:00 ص'],
  ])('says in %s what for', (locale, expected) => {
    const { locale: own, t } = page(locale);
    const reader = { tag: own.tag, zone: 'Europe/Madrid', words: writeStateWords(t) };
    const now = at('2026-11-28T13:00:00Z');
    const desk = { zone: office.zone, reason: undefined };
    const told = describeState(stateAt(office, now), desk, now, reader);
    const text = describePurpose('Urgente', told, reader);
    const sentenceOf = text.before + text.moment + text.after;
    expect(sentenceOf.replaceAll(/\s/gu, ' ')).toBe(expected);
  });

  test('gives the moment of the opening for machines', () => {
    const now = at('2026-11-28T13:00:00Z');
    const reader = { tag: 'en', zone: 'UTC', words: writeStateWords(page('en').t) };
    const desk = { zone: office.zone, reason: undefined };
    expect(describeState(stateAt(office, now), desk, now, reader).datetime).toBe(
      '2026-11-30T09:00:00+01:00',
    );
  });

  test('leaves no place open in any language', () => {
    const moments = ['2026-11-23T10:00:00Z', '2026-11-28T13:00:00Z', '2026-11-23T13:30:00Z'];
    for (const { locale } of site.locales) {
      for (const moment of moments) {
        for (const reason of [undefined, 'x']) {
          const text = sentence(office, moment, locale, 'Asia/Tokyo', reason);
          expect(text).not.toMatch(/[{}]|undefined/u);
        }
      }
    }
  });
});
