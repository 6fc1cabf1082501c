import type { DeskWords } from '../channels/channel-data.ts';
import type { ExpectedReply } from './expected-reply.ts';
import { describeMoment } from '../hours/state-text.ts';

/** The sentences that say by when an answer comes. */
export type ReplyWords = Pick<
  DeskWords,
  | 'reply.promiseToday'
  | 'reply.promiseDay'
  | 'reply.estimateToday'
  | 'reply.estimateDay'
  | 'reply.slower'
>;

/**
 * By when an answer comes, in the reader's own time, since it is the reader who waits: "Answer by
 * Tuesday, 14:00". The second part says that it may take longer.
 */
export function describeReply(
  reply: ExpectedReply,
  now: Temporal.Instant,
  reader: { tag: string; zone: string; words: ReplyWords },
): { text: string; datetime: string } {
  const { words, zone, tag } = reader;
  const [today, day] =
    reply.kind === 'promise'
      ? [words['reply.promiseToday'], words['reply.promiseDay']]
      : [words['reply.estimateToday'], words['reply.estimateDay']];
  const text = describeMoment(reply.by, now, { tag, zone, today, day });
  return {
    text: reply.slower ? `${text} · ${words['reply.slower']}` : text,
    datetime: reply.by.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }),
  };
}
