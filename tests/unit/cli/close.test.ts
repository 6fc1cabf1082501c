import { describe, expect, test } from 'vitest';
import { parseCommand, type CloseCommand } from '../../../src/cli/close/arguments.ts';
import { changeClosed } from '../../../src/cli/close/change-closed.ts';
import { toSiteText } from '../../../src/cli/close/write-closed.ts';

const locales = ['es', 'en', 'pt-BR'];
const parse = (...parameters: readonly string[]) => parseCommand(parameters, locales);

describe('the command line', () => {
  test('closes one schedule or several, with one reason or one for each language', () => {
    expect(parse('chat', '--until', '18:00', '--because', 'Power cut')).toEqual({
      name: 'close',
      schedules: ['chat'],
      until: '18:00',
      because: 'Power cut',
    });
    const two = ['--because', 'es=Corte de luz', '--because', 'pt-BR=Falta de luz: 2 = 2'];
    expect(parse('chat', 'phone', '--until', '18:00', ...two)).toMatchObject({
      schedules: ['chat', 'phone'],
      because: { es: 'Corte de luz', 'pt-BR': 'Falta de luz: 2 = 2' },
    });
    expect(parse('chat', '--until', '18:00', '--because', 'a = b')).toMatchObject({
      because: 'a = b',
    });
  });

  test('opens again', () => {
    expect(parse('chat', '--open')).toEqual({ name: 'open', schedules: ['chat'] });
  });

  test.each([
    [[], 'Which schedule?'],
    [['chat'], 'Until when?'],
    [['chat', '--until', '18:00'], 'Why?'],
    [['chat', '--until', '18:00', '--because', ' '], 'The reason is empty.'],
    [['chat', '--until', '18:00', '--because', 'es='], 'The reason is empty.'],
    [
      ['chat', '--until', '18:00', '--because', 'es=x', '--because', 'fr=y'],
      '"fr=y" names no language of the site. They are: es, en, pt-BR.',
    ],
    [['chat', '--open', '--until', '18:00'], '"--open" needs neither'],
    [['chat', '--untill', '18:00'], "Unknown option '--untill'"],
  ])('%j is told what is missing', (parameters, message) => {
    expect(() => parse(...parameters)).toThrow(message);
  });
});

describe('what is closed', () => {
  const zones = new Map([
    ['chat', 'Europe/Madrid'],
    ['phone', 'Europe/Madrid'],
    ['brazil', 'America/Sao_Paulo'],
  ]);
  /** 13:20 in Madrid, 9:20 in São Paulo. */
  const now = Temporal.Instant.from('2026-11-29T12:20:35Z');
  const close = (schedules: readonly string[], until: string): CloseCommand => ({
    name: 'close',
    schedules,
    until,
    because: 'Power cut',
  });
  const change = (command: CloseCommand, closed: Parameters<typeof changeClosed>[0] = []) =>
    changeClosed(closed, command, { zones, now });

  test('is closed from this minute until a time of its own clock', () => {
    expect(change(close(['chat', 'brazil', 'phone'], '18:00'))).toEqual([
      {
        schedules: ['chat', 'phone'],
        from: '2026-11-29T13:20:00+01:00',
        until: '2026-11-29T18:00:00+01:00',
        because: 'Power cut',
      },
      {
        schedules: ['brazil'],
        from: '2026-11-29T09:20:00-03:00',
        until: '2026-11-29T18:00:00-03:00',
        because: 'Power cut',
      },
    ]);
  });

  test.each([
    ['24:00', '2026-11-30T00:00:00+01:00'],
    ['2026-12-01 9:00', '2026-12-01T09:00:00+01:00'],
    ['2026-12-01T09:30', '2026-12-01T09:30:00+01:00'],
    ['2026-12-01', '2026-12-02T00:00:00+01:00'],
    ['2027-03-28', '2027-03-29T00:00:00+02:00'],
  ])('until %s', (until, moment) => {
    expect(change(close(['chat'], until))[0]?.until).toBe(moment);
  });

  test.each([
    ['13:20', 'is over: it is 2026-11-29 13:20 in Europe/Madrid'],
    ['2026-11-28', 'is over'],
    ['six', '"six" is no time'],
    ['', 'is no time'],
    ['25:00', 'is no time'],
    ['24:30', 'is no time'],
    ['2026-02-30 9:00', 'is no day of the calendar'],
  ])('cannot be until "%s"', (until, message) => {
    expect(() => change(close(['chat'], until))).toThrow(message);
  });

  test('has the newer end and reason, without what is over', () => {
    const first = change(close(['chat', 'phone'], '15:00'));
    const over = {
      schedules: ['phone'],
      from: '2026-11-29T12:00:00+01:00',
      until: '2026-11-29T13:00:00+01:00',
      because: 'Strike',
    };
    expect(change(close(['chat'], '18:00'), [over, ...first])).toMatchObject([
      { schedules: ['phone'], until: '2026-11-29T15:00:00+01:00' },
      { schedules: ['chat'], until: '2026-11-29T18:00:00+01:00' },
    ]);
  });

  test('is opened again alone', () => {
    const first = change(close(['chat', 'phone'], '15:00'));
    expect(change({ name: 'open', schedules: ['chat'] }, first)).toMatchObject([
      { schedules: ['phone'] },
    ]);
    expect(change({ name: 'open', schedules: ['chat', 'phone'] }, first)).toEqual([]);
  });

  test('is a schedule that exists', () => {
    expect(() => change(close(['chatt'], '18:00'))).toThrow('Did you mean "chat"?');
    expect(() => change({ name: 'open', schedules: ['unlike'] })).toThrow(
      'There are: chat, phone, brazil.',
    );
  });
});

test('what would be too long for open pages is refused, with a remedy', () => {
  const notice = { schedules: ['chat'], from: '', until: '' };
  expect(toSiteText({ closed: [{ ...notice, because: 'x' }] })).toContain('"because":"x"');
  // Arabic takes two bytes a letter.
  expect(() => toSiteText({ closed: [{ ...notice, because: 'ع'.repeat(480) }] })).toThrow(
    /ClosedTooLong .* 1,?0\d\d bytes/u,
  );
});
