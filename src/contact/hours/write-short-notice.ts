import type { SiteLocale } from '../../i18n/locales.ts';
import { findText, type Text } from '../../schemas/localized-text.ts';
import type { ShortNotice } from '../../schemas/short-notice.ts';
import type { HoursData } from './hours-data.ts';
import type { ShortNoticeData } from './short-notice-data.ts';

/** What browsers are told of closures at short notice: those that are not over at `now`. */
export const writeShortNotice = (
  closed: readonly ShortNotice[],
  locales: readonly SiteLocale[],
  now: Temporal.Instant,
): ShortNoticeData => ({
  closed: closed
    .filter(({ until }) => Temporal.Instant.compare(until, now) > 0)
    .map(({ schedules, from, until, because }) => ({
      schedules,
      from: toMinute(from),
      until: toMinute(until),
      because: toTexts(because, locales),
    })),
});

/** Hours with closures at short notice that a page knows from the start. */
export function withShortNotice(
  data: HoursData,
  closed: readonly ShortNotice[],
  { locale, now }: { locale: SiteLocale; now: Temporal.Instant },
): HoursData {
  const told = writeShortNotice(closed, [locale], now).closed;
  return told.length === 0 ? data : { ...data, closed: told };
}

const toMinute = (moment: string): string =>
  Temporal.Instant.from(moment).toString({ smallestUnit: 'minute' });

/** A text by language tag; one text where all languages have the same. */
function toTexts(because: Text, locales: readonly SiteLocale[]): string | Record<string, string> {
  const texts = locales.map(
    ({ locale, fallback, tag }) => [tag, findText(because, locale, fallback)?.text ?? ''] as const,
  );
  const [first = ''] = texts.map(([, text]) => text);
  return texts.every(([, text]) => text === first) ? first : Object.fromEntries(texts);
}
