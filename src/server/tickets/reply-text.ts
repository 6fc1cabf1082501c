import { describeTicketReply } from '../../contact/requests/ticket-reply.ts';
import type { ReadRequestData } from '../site/read-request-data.ts';

/**
 * By when a ticket that comes now is answered, in words; undefined if nothing is promised. A build
 * that does not say must not keep a stored ticket from being confirmed.
 */
export async function findReplyText(
  readRequestData: ReadRequestData,
  { locale, topic }: { locale: string; topic: string },
  now: Date,
): Promise<string | undefined> {
  const facts = await readRequestData(locale).catch(() => undefined);
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return facts && describeTicketReply(facts, topic, at);
}
