import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { showState } from '../../../../../src/components/contact/now/show-state.ts';
import { writeHoursData } from '../../../../../src/contact/hours/write-hours-data.ts';
import { channelSchema } from '../../../../../src/schemas/channel.ts';
import { page } from '../../../contact/support/pages.ts';
import { at, schedule } from '../../../contact/support/schedules.ts';

afterEach(() => vi.unstubAllGlobals());

const weekdays = (hours: string) =>
  schedule({ weekly: { monday: [hours], tuesday: [hours], wednesday: [hours] } });
const data = channelSchema.parse({
  kind: 'phone',
  label: 'Phone',
  purposes: [
    { label: 'Orders', schedule: 'late' },
    { label: 'Emergencies', schedule: 'early' },
  ],
});
const schedules = [
  { id: 'early', data: weekdays('7:00-12:00') },
  { id: 'late', data: weekdays('12:00-20:00') },
];

/** A card at a moment of a Monday in Madrid. */
function showAt(time: string): { text: string; open: string; times: readonly string[] } {
  const { document } = parseHTML('<p data-channel="phone"><span data-channel-state></span></p>');
  vi.stubGlobal('document', document);
  const card = document.querySelector<HTMLElement>('[data-channel]');
  if (!card) throw new Error('There is no card.');
  const hoursData = writeHoursData([{ id: 'phone', data }], schedules, page('en'));
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Europe/Madrid');
  showState(card, hoursData, at(`2026-11-23T${time}:00+01:00`));
  const times = [...card.querySelectorAll('time')].map((one) => one.getAttribute('datetime') ?? '');
  return { text: card.textContent, open: card.dataset['open'] ?? '', times };
}

test('a card says which purpose is open until when, and the next one', () => {
  expect(showAt('08:00')).toEqual({
    text: 'Emergencies: open now, until 12:00 · Orders: closed, opens at 12:00',
    open: 'open',
    times: [],
  });
});

test('a closed channel has one time, that of its next opening', () => {
  expect(showAt('06:00')).toEqual({
    text: 'Emergencies: closed, opens at 7:00 · Orders: closed, opens at 12:00',
    open: 'closed',
    times: ['2026-11-23T07:00:00+01:00'],
  });
});
