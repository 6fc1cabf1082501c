import type { Environment } from '../schemas/environment.ts';
import { startInbox, type Inbox } from './answers/inbox.ts';
import type { MailParts } from './answers/receive-mail.ts';
import type { Database } from './db/schema.ts';
import { getSecret } from './db/secret.ts';
import { createReplyAddresses, type ReplyAddresses } from './mail/reply-address.ts';

/** Addresses at which answers by mail come, if a mailbox for them is set. */
export async function findReplyAddresses(
  { INBOX_ADDRESS }: Environment,
  db: Database,
): Promise<ReplyAddresses | undefined> {
  if (INBOX_ADDRESS === undefined) return undefined;
  return createReplyAddresses(INBOX_ADDRESS, await getSecret(db, 'reply-addresses'));
}

/** Begins to read the mailbox of answers; undefined without one. */
export function openInbox(
  { INBOX_URL, INBOX_ADDRESS, MAIL_FROM }: Environment,
  parts: Omit<MailParts, 'own' | 'addresses'> & { addresses: ReplyAddresses | undefined },
): Inbox | undefined {
  const { addresses } = parts;
  if (INBOX_URL === undefined || addresses === undefined) return undefined;
  const own = [INBOX_ADDRESS, MAIL_FROM].filter((address) => address !== undefined);
  return startInbox({ ...parts, addresses, own }, INBOX_URL);
}
