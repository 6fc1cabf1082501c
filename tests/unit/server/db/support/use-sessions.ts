import {
  findCustomerSession,
  forgetCustomerSessions,
  openCustomerSession,
} from '../../../../../src/server/customers/customer-session.ts';
import {
  forgetTokens,
  isSpent,
  spendToken,
} from '../../../../../src/server/customers/spent-tokens.ts';
import {
  askForLink,
  claimLink,
  forgetLinks,
  holdLink,
  isLinkGood,
  chooseStep,
  settleLink,
  useLink,
} from '../../../../../src/server/requests/link-store.ts';
import {
  closeSession,
  findSession,
  forgetSessions,
  openSession,
} from '../../../../../src/server/requests/session.ts';
import {
  countTicketsBefore,
  findOwnTicket,
  listOwnTickets,
} from '../../../../../src/server/requests/own-tickets.ts';
import type { Database } from '../../../../../src/server/db/schema.ts';
import { sampleTicket } from '../../support/sample-ticket.ts';

/** Every query for a link by mail, and for what its reader sees. */
export async function useRequests(
  db: Database,
  reference: string,
  { now, later }: { now: Date; later: Date },
): Promise<void> {
  await askForLink(db, { email: sampleTicket.email, locale: 'en' }, now);
  const link = await claimLink(db, now, later);
  if (!link) throw new Error('There is no link to claim.');
  await chooseStep(db, link, now);
  await holdLink(db, link.id, now);
  await settleLink(db, link, { state: 'sent' });
  await isLinkGood(db, link.id, now);
  await useLink(db, link.id, now);
  await forgetLinks(db, now);
  const token = await openSession(db, { email: link.email, locale: 'en' }, now);
  await findSession(db, token, now);
  await closeSession(db, token);
  await forgetSessions(db, now);
  await listOwnTickets(db, link.email);
  await findOwnTicket(db, link.email, reference);
  await countTicketsBefore(db, { email: link.email, createdAt: now.toISOString() });
}

/** Every query for customers whom a token names. */
export async function useCustomers(db: Database, now: Date): Promise<void> {
  const customer = { email: sampleTicket.email, name: '', fields: {} };
  const token = await openCustomerSession(db, { customer, locale: 'en' }, now);
  await findCustomerSession(db, token, now);
  await forgetCustomerSessions(db, now);
  await spendToken(db, { digest: 'a', expiresAt: now });
  await isSpent(db, { digest: 'a' });
  await forgetTokens(db, now);
}
