import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateAt } from '../../../../src/contact/hours/open-state.ts';
import { closureOn } from '../../../../src/contact/hours/schedule.ts';
import { hoursNow, withBreaks } from '../../../../src/contact/hours/short-notice.ts';
import {
  withShortNotice,
  writeShortNotice,
} from '../../../../src/contact/hours/write-short-notice.ts';
import { writeHoursData } from '../../../../src/contact/hours/write-hours-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page, site } from '../support/pages.ts';
import { at, night, office, schedule } from '../support/schedules.ts';

const label = 'Power cut';
const breakOf = (from: string, until: string) => ({ from: at(from), until: at(until), label });
/** On a Monday at 12:00 in Madrid, until 16:30. */
const powerCut = breakOf('2026-11-23T12:00+01:00', '2026-11-23T16:30+01:00');
const stateOf = (moment: string, hours = office, breaks = [powerCut]) =>
  stateAt(withBreaks(hours, breaks, at(moment)), at(moment));

describe('hours with a break', () => {
  test('are closed within it, and open at its end if the week says so', () => {
    expect(stateOf('2026-11-23T12:00+01:00')).toEqual({
      state: 'closed',
      opensAt: at('2026-11-23T16:30+01:00'),
    });
    expect(stateOf('2026-11-23T16:29+01:00').state).toBe('closed');
    expect(stateOf('2026-11-23T16:30+01:00')).toEqual({
      state: 'open',
      until: at('2026-11-23T18:00+01:00'),
    });
  });

  test('open at the next opening of the week if that is later', () => {
    const evening = breakOf('2026-11-23T12:00+01:00', '2026-11-23T20:00+01:00');
    expect(stateOf('2026-11-23T12:30+01:00', office, [evening])).toEqual({
      state: 'closed',
      opensAt: at('2026-11-24T09:00+01:00'),
    });
  });

  test('tell the reason within it, and no longer', () => {
    const reasonAt = (moment: string) =>
      closureOn(withBreaks(office, [powerCut], at(moment)), '2026-11-23')?.label;
    expect(reasonAt('2026-11-23T16:29+01:00')).toBe(label);
    expect(reasonAt('2026-11-23T16:30+01:00')).toBeUndefined();
  });

  test('may break off an evening that goes on past midnight', () => {
    const late = breakOf('2026-11-28T01:00+01:00', '2026-11-28T01:30+01:00');
    expect(stateOf('2026-11-28T00:30+01:00', night, [late])).toEqual({
      state: 'open',
      until: at('2026-11-28T01:00+01:00'),
    });
    expect(stateOf('2026-11-28T01:10+01:00', night, [late])).toEqual({
      state: 'closed',
      opensAt: at('2026-11-28T01:30+01:00'),
    });
    expect(stateOf('2026-11-28T01:31+01:00', night, [late]).state).toBe('open');
  });

  test('last over several days, and stand before a closure of the same day', () => {
    const days = breakOf('2026-12-23T10:00+01:00', '2026-12-25T12:00+01:00');
    const moment = '2026-12-24T10:00+01:00';
    expect(stateOf(moment, office, [days])).toEqual({
      state: 'closed',
      opensAt: at('2026-12-26T09:00+01:00'),
    });
    expect(closureOn(withBreaks(office, [days], at(moment)), '2026-12-24')?.label).toBe(label);
  });

  test('that never close, close', () => {
    const always = schedule({ always: true });
    expect(stateOf('2026-11-23T13:00+01:00', always)).toEqual({
      state: 'closed',
      opensAt: at('2026-11-23T16:30+01:00'),
    });
  });

  test('agree at every minute with the hours and the breaks, looked at one by one', () => {
    const start = at('2026-12-21T00:00+01:00');
    const minute = fc.integer({ min: 0, max: 7 * 1440 });
    const anyBreak = fc.tuple(minute, fc.integer({ min: 1, max: 3000 })).map(([from, length]) => ({
      from: start.add({ minutes: from }),
      until: start.add({ minutes: from + length }),
      label,
    }));
    fc.assert(
      fc.property(
        fc.array(anyBreak, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(office, night, schedule({ always: true })),
        minute,
        (breaks, hours, after) => {
          const now = start.add({ minutes: after });
          const isOpen = (state: ReturnType<typeof stateAt>) =>
            state.state === 'open' || state.state === 'always';
          const isBroken = breaks.some(
            ({ from, until }) =>
              Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, until) < 0,
          );
          expect(isOpen(stateAt(withBreaks(hours, breaks, now), now))).toBe(
            isOpen(stateAt(hours, now)) && !isBroken,
          );
        },
      ),
    );
  });
});

describe('what browsers are told', () => {
  const because = { es: 'Corte de luz', de: 'Stromausfall' };
  const notice = {
    schedules: ['office'],
    from: '2026-11-23T12:00:00+01:00',
    until: '2026-11-23T16:30:00+01:00',
    because,
  };
  const now = at('2026-11-23T13:00+01:00');

  test('is what is not over, with a text for each language', () => {
    expect(writeShortNotice([notice], site.locales, now).closed).toEqual([
      {
        schedules: ['office'],
        from: '2026-11-23T11:00Z',
        until: '2026-11-23T15:30Z',
        because: {
          es: 'Corte de luz',
          de: 'Stromausfall',
          en: 'Corte de luz',
          fr: 'Corte de luz',
          'pt-BR': 'Corte de luz',
          ar: 'Corte de luz',
        },
      },
    ]);
    expect(writeShortNotice([notice], site.locales, at(notice.until))).toEqual({ closed: [] });
    const same = { ...notice, because: 'Strike' };
    expect(writeShortNotice([same], site.locales, now).closed[0]?.because).toBe('Strike');
  });

  test('counts for the schedules of a page, in its language, and leaves its data as it was', () => {
    const channels = [
      { id: 'phone', data: channelSchema.parse({ kind: 'phone', label: 'x', schedule: 'office' }) },
      { id: 'chat', data: channelSchema.parse({ kind: 'chat', label: 'x', schedule: 'night' }) },
    ];
    const schedules = [
      { id: 'office', data: office },
      { id: 'night', data: night },
    ];
    const data = writeHoursData(channels, schedules, page('de'));
    const told = withShortNotice(data, [notice], { ...page('de'), now });
    expect(told.closed).toMatchObject([{ because: 'Stromausfall' }]);
    expect(withShortNotice(data, [], { ...page('de'), now })).toEqual(data);
    const { schedules: known } = hoursNow(data, told.closed ?? [], now);
    expect(known['office'] && stateAt(known['office'], now).state).toBe('closed');
    expect(known['office']?.closures[0]?.label).toBe('Stromausfall');
    expect(known['night']).toEqual(data.schedules['night']);
    expect(data.schedules['office']?.closures).toHaveLength(2);
  });
});
