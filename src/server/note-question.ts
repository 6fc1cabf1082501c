import type { Manifest } from '../schemas/manifest.ts';
import { weekOf } from '../lib/intl/week.ts';
import { countAttempts } from './deflections/attempt-store.ts';
import { recordSubject, toSubject } from './searches/subjects.ts';
import type { NewTicket, StoreAlongside } from './tickets/ticket-store.ts';

/**
 * What the report is told of a new ticket: that it was sent, and its subject as a question that the
 * help centre did not answer. Nothing where the site records nothing.
 */
export async function noteQuestion(
  ticket: NewTicket,
  manifest: () => Promise<Manifest>,
): Promise<StoreAlongside | undefined> {
  if ((await manifest()).insights === undefined) return undefined;
  const subject = await toSubject(ticket);
  const { locale, topic } = ticket;
  return async (transaction, { reference, now }) => {
    if (subject) await recordSubject(transaction, subject, { reference, now });
    await countAttempts(transaction, [
      { week: weekOf(now), locale, topic, article: '', kind: 'sent', counted: 1 },
    ]);
  };
}
