import { toLocalText } from '../../i18n/local-text.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { schedulesOf, type Entry } from '../contact-facts.ts';
import { purposeSpeaks } from '../spoken-languages.ts';
import type { HoursData } from './hours-data.ts';
import type { OpeningHours } from './schedule.ts';
import type { stateWords, StateWords } from './state-text.ts';

/** The schedules that channels use, be it to count business days, and the words to tell their state. */
export function writeHoursData(
  channels: readonly Entry<Channel>[],
  schedules: readonly Entry<OpeningHours<Text>>[],
  { locale, t }: PageLanguage,
): HoursData {
  const named = new Set(channels.flatMap(({ data }) => schedulesOf(data)));
  const counting = new Set(channels.map(({ data }) => data.replyTarget?.schedule));
  const used = schedules.filter(({ id }) => named.has(id) || counting.has(id));
  const known = new Set(used.map(({ id }) => id));
  return {
    tag: locale.tag,
    words: writeStateWords(t),
    schedules: Object.fromEntries(
      used.map(({ id, data: { zone, weekly, seasons, closures } }) => [
        id,
        {
          zone,
          weekly,
          seasons: seasons.map(({ from, until, weekly: week }) => ({ from, until, weekly: week })),
          closures: closures.map((closure) => ({
            ...closure,
            label: toLocalText(closure.label, locale).text,
          })),
        },
      ]),
    ),
    channels: Object.fromEntries(
      channels.flatMap(({ id, data }) => {
        const ids = schedulesOf(data).filter((schedule) => known.has(schedule));
        return ids.length > 0 ? [[id, ids] as const] : [];
      }),
    ),
    purposes: Object.fromEntries(
      channels.flatMap(({ id, data }) => {
        const own = data.purposes?.filter(({ schedule }) => known.has(schedule)) ?? [];
        const described = own.map((purpose) => ({
          label: toLocalText(purpose.label, locale).text,
          speaksYours: purposeSpeaks(purpose, data, locale.tag),
        }));
        return own.length > 0 ? [[id, described] as const] : [];
      }),
    ),
  };
}

/** The sentences with their places left open for the browser. */
export const writeStateWords = (t: PageLanguage['t']): StateWords => {
  const places = {
    time: '{time}',
    day: '{day}',
    opens: '{opens}',
    until: '{until}',
    reason: '{reason}',
    purpose: '{purpose}',
    state: '{state}',
  };
  const word = (name: (typeof stateWords)[number]): string => t(`contact.state.${name}`, places);
  return {
    purpose: word('purpose'),
    always: word('always'),
    never: word('never'),
    open: word('open'),
    closed: word('closed'),
    closedBecause: word('closedBecause'),
    untilToday: word('untilToday'),
    untilDay: word('untilDay'),
    opensToday: word('opensToday'),
    opensDay: word('opensDay'),
    yourTime: word('yourTime'),
    yourTimeToday: word('yourTimeToday'),
    yourTimeDay: word('yourTimeDay'),
  };
};
