import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { showNotices } from '../../../../../src/components/contact/now/show-notices.ts';

/** The notices that a reader sees at a moment, whatever the zone of the device. */
function shownAt(moment: string, region?: string): readonly string[] {
  const { document } = parseHTML(`<body>
    <p data-notice="outage" data-from="2026-11-23T13:00:00Z" data-until="2026-11-23T15:30:00Z" hidden>outage</p>
    <p data-notice="rule" data-regions="ES DE">rule</p>
    <p data-notice="season" data-until="2026-11-23T23:00:00Z">season</p></body>`);
  showNotices(document, Temporal.Instant.from(moment), region);
  return [...document.querySelectorAll('p:not([hidden])')].map(({ textContent }) => textContent);
}

test('a notice begins and ends at its minute, while the page is open', () => {
  expect(shownAt('2026-11-23T12:59:59Z')).toEqual(['rule', 'season']);
  expect(shownAt('2026-11-23T13:00:00Z')).toEqual(['outage', 'rule', 'season']);
  expect(shownAt('2026-11-23T15:29:59Z')).toEqual(['outage', 'rule', 'season']);
  expect(shownAt('2026-11-23T15:30:00Z')).toEqual(['rule', 'season']);
  expect(shownAt('2026-11-23T23:00:00Z')).toEqual(['rule']);
});

test('one for some countries is for those who are there, or have not said where', () => {
  expect(shownAt('2026-11-24T00:00:00Z', 'ES')).toEqual(['rule']);
  expect(shownAt('2026-11-24T00:00:00Z', 'FR')).toEqual([]);
  expect(shownAt('2026-11-24T00:00:00Z', '')).toEqual(['rule']);
});
