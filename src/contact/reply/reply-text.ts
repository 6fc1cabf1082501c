import type { StringKey, Translate } from '../../i18n/translate.ts';
import type { ReplyTarget } from '../../schemas/reply-target.ts';
import { describeMoment } from '../hours/moment-text.ts';
import type { ExpectedReply } from './expected-reply.ts';

/**
 * How soon an answer comes, at whatever moment somebody asks: "We reply within 24 hours" for a
 * promise, "We usually reply within 24 hours" or "within 10 minutes to 4 hours" for what is usual, and
 * whether these are opening hours.
 */
export function describeReplyTarget(
  { value, unit, from, kind, whileOpen }: ReplyTarget,
  t: Translate,
): string {
  const keys = replyKeys[kind];
  const single = value === 0 ? t(keys.sameDay) : t(keys[unit], { count: value });
  const target = from ? describeRange({ value, unit, from }, t) : single;
  return whileOpen ? t('contact.replyWhileOpen', { target }) : target;
}

function describeRange(
  {
    value,
    unit,
    from,
  }: Pick<ReplyTarget, 'value' | 'unit'> & { from: NonNullable<ReplyTarget['from']> },
  t: Translate,
): string {
  const soonest = t(amountKeys[from.unit], { count: from.value });
  if (value === 0) return t('contact.usualRangeSameDay', { from: soonest });
  const until = t(amountKeys[unit], { count: value });
  return t('contact.usualRange', { from: soonest, until });
}

const amountKeys = {
  minutes: 'contact.amount.minutes',
  hours: 'contact.amount.hours',
  businessDays: 'contact.amount.businessDays',
} as const satisfies Record<ReplyTarget['unit'], StringKey>;

const replyKeys = {
  promise: {
    sameDay: 'contact.replySameDay',
    minutes: 'contact.replyMinutes',
    hours: 'contact.replyHours',
    businessDays: 'contact.replyBusinessDays',
  },
  estimate: {
    sameDay: 'contact.usualSameDay',
    minutes: 'contact.usualMinutes',
    hours: 'contact.usualHours',
    businessDays: 'contact.usualBusinessDays',
  },
} as const satisfies Record<string, Record<string, StringKey>>;

/** The sentences that say by when an answer comes; interface strings `contact.<word>`. */
export const replyWords = [
  'reply.promiseToday',
  'reply.promiseDay',
  'reply.estimateToday',
  'reply.estimateDay',
  'reply.slower',
] as const;
export type ReplyWords = Record<(typeof replyWords)[number], string>;

/**
 * By when an answer comes, in the reader's own time, since it is the reader who waits: "We’ll reply by
 * Tuesday, 14:00". The second part says that it may take longer. Without `now` the day has its date,
 * for what is read later.
 */
export function describeReply(
  reply: ExpectedReply,
  now: Temporal.Instant | undefined,
  reader: { tag: string; zone: string; words: ReplyWords },
): { text: string; datetime: string } {
  const { words, zone, tag } = reader;
  const [today, day] =
    reply.kind === 'promise'
      ? [words['reply.promiseToday'], words['reply.promiseDay']]
      : [words['reply.estimateToday'], words['reply.estimateDay']];
  const text = describeMoment({ at: reply.by, isEnd: true }, now, { tag, zone, today, day });
  return {
    text: reply.slower ? `${text} · ${words['reply.slower']}` : text,
    datetime: reply.by.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }),
  };
}
