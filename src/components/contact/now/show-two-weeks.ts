import type { ChannelData } from '../../../contact/channels/channel-data.ts';
import type { HoursData } from '../../../contact/hours/hours-data.ts';
import { describeTwoWeeks } from '../../../contact/hours/two-weeks.ts';

/**
 * Fills in the coming two weeks of a schedule: day, hours on its clock and, where the reader's clock shows
 * another time, hours on the reader's clock.
 */
export function showTwoWeeks(
  place: Element,
  hours: HoursData['schedules'][string],
  now: Temporal.Instant,
  { tag, words }: { tag: string; words: ChannelData['words'] },
): void {
  const reader = { tag, words, zone: Temporal.Now.timeZoneId() };
  const { days, clocksDiffer } = describeTwoWeeks(hours, now, reader);
  const table = document.createElement('table');
  table.createCaption().textContent = words['hours.days14'];
  if (clocksDiffer) {
    const head = table.createTHead().insertRow();
    for (const name of ['hours.day', 'hours.here', 'hours.yours'] as const) {
      head.append(toHeading('col', words[name]));
    }
  }
  const body = table.createTBody();
  for (const { name, here, yours } of days) {
    const row = body.insertRow();
    row.append(toHeading('row', name));
    for (const text of clocksDiffer ? [here, yours] : [here]) row.insertCell().textContent = text;
  }
  // Once a minute it is the same, and somebody may be reading or marking it.
  if (place.textContent !== table.textContent) place.replaceChildren(table);
}

function toHeading(scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}
