import type { RequestData } from '../../contact/requests/request-data.ts';
import { createAlarm } from '../../lib/alarm.ts';
import type { Database } from '../db/schema.ts';
import { type RequesterMail, sendToRequester } from '../mail/requester-mail.ts';
import { chooseStep, type ClaimedLink, claimLink, holdLink, settleLink } from './link-store.ts';
import { toLinkToken } from './link-token.ts';

/**
 * Longest attempt, how long it keeps other processes away, pause between looks, and time until the
 * next try. In milliseconds.
 */
const pace = { timeout: 60_000, lease: 90_000, interval: 5_000, again: 20_000 } as const;

export interface LinkSenderParts {
  db: Database;
  url: string;
  from: string;
  secret: string;
  /** What the built site says in a language, or in the default language. */
  readRequestData: (locale: string) => Promise<RequestData>;
  /** Address of the page that a link opens, for a token. */
  toAddress: (token: string, facts: RequestData, locale: string) => string;
  clock: () => Date;
  log: (message: string) => void;
}

/** Sends the links that people have asked for, for as long as the server runs. */
export interface LinkSender {
  wake(): void;
  stop(): Promise<void>;
}

/** Begins to send links, one after the other, until it is stopped. */
export function startLinkSender(parts: LinkSenderParts): LinkSender {
  const stopping = new AbortController();
  const alarm = createAlarm();
  const isStopping = (): boolean => stopping.signal.aborted;
  const run = async (): Promise<void> => {
    while (!isStopping()) {
      const hasSent = await sendNextLink(parts, stopping.signal).catch((error: unknown) => {
        parts.log(`Links to requests stand still: ${describe(error)}`);
        return false;
      });
      if (!hasSent && !isStopping()) await alarm.sleep(pace.interval);
    }
  };
  const ended = run();
  return {
    wake: () => alarm.ring(),
    async stop() {
      stopping.abort();
      alarm.ring();
      await ended;
    },
  };
}

/** Sends the link that has waited longest, or drops it; false if none waits. */
export async function sendNextLink(parts: LinkSenderParts, signal: AbortSignal): Promise<boolean> {
  const { db, clock } = parts;
  const now = clock();
  const link = await claimLink(db, now, new Date(now.getTime() + pace.lease));
  if (!link) return false;
  const step = await chooseStep(db, link, now);
  if (step.kind !== 'send') {
    if (step.kind === 'hold') await holdLink(db, step.id, now);
    await settleLink(db, link, { state: 'dropped' });
    return true;
  }
  const outcome = await attempt(parts, link, signal);
  if (outcome.kind !== 'retry') {
    if (outcome.kind === 'refused') parts.log('A link to requests was refused by the mail server.');
    const state = outcome.kind === 'delivered' ? 'sent' : 'dropped';
    await settleLink(db, link, { state });
    return true;
  }
  parts.log(`A link to requests was not sent (attempt ${link.attempts}): ${outcome.reason}`);
  const again = new Date(clock().getTime() + pace.again).toISOString();
  await settleLink(db, link, { state: 'waiting', due_at: again });
  return true;
}

async function attempt(parts: LinkSenderParts, link: ClaimedLink, signal: AbortSignal) {
  const facts = await parts.readRequestData(link.locale);
  const address = parts.toAddress(toLinkToken(link.id, parts.secret), facts, link.locale);
  const limited = AbortSignal.any([signal, AbortSignal.timeout(pace.timeout)]);
  return sendToRequester(toLinkMail(link, facts, address), facts, parts, limited);
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/** The mail with the link to the requests of an address. */
export const toLinkMail = (
  link: { id: string; email: string; created_at: string },
  { mail }: RequestData,
  address: string,
): RequesterMail => ({
  to: link.email,
  subject: mail.linkSubject,
  paragraphs: [mail.greeting, `${mail.link}\n${address}`, mail.linkStranger],
  id: `${link.id}.link`,
  date: new Date(link.created_at),
});
