import { hoursNow } from '../../../contact/hours/short-notice.ts';
import {
  shortNoticeDataSchema,
  type ShortNoticeData,
} from '../../../contact/hours/short-notice-data.ts';
import type { HoursData } from '../../../contact/hours/hours-data.ts';
import { shortNoticePath } from '../../../schemas/short-notice-path.ts';

/** What `src/lib/base-path.ts` has, which would be one more file to load. */
declare const candilBase: string | undefined;
const base = typeof candilBase === 'string' ? candilBase : '';

/** With a minute in caches on the way, a page that is open knows within five. */
const lookEvery = 4 * 60_000;

/** What was told last; undefined: nothing yet, so that what the page carries counts. */
let told: ShortNoticeData['closed'] | undefined;

/** When somebody looked, in milliseconds since 1970; elements of a page share it. */
let lookedAt = -Infinity;

/** Sent to the document when something else is closed than before. */
export const closedElse = 'candil-closed';

/** The hours of a page with what is closed at short notice, as far as it is known. */
export const currentHours = (data: HoursData, now: Temporal.Instant): HoursData =>
  hoursNow(data, told ?? data.closed ?? [], now);

/**
 * Looks whether something is closed at short notice, while the page is visible, if nobody has looked
 * for four minutes. A network that is away, or a site that tells nothing, changes nothing.
 */
export async function lookForClosures(now: Temporal.Instant): Promise<void> {
  // From the full minute on which clocks tick, so that the tick four minutes later looks.
  const minute = now.epochMilliseconds - (now.epochMilliseconds % 60_000);
  if (document.visibilityState !== 'visible' || !navigator.onLine) return;
  if (Math.abs(minute - lookedAt) < lookEvery) return;
  lookedAt = minute;
  const closed = await fetchClosed();
  if (!closed || JSON.stringify(closed) === JSON.stringify(told)) return;
  told = closed;
  document.dispatchEvent(new Event(closedElse));
}

async function fetchClosed(): Promise<ShortNoticeData['closed'] | undefined> {
  try {
    const answer = await fetch(base + shortNoticePath, { credentials: 'omit' });
    return answer.ok ? shortNoticeDataSchema.parse(await answer.json()).closed : undefined;
  } catch {
    return undefined;
  }
}
