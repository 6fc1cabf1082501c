import type { Environment } from '../schemas/environment.ts';
import { knowsCustomers } from '../schemas/customer-settings.ts';
import { sendsRequesterMail } from '../schemas/delivery-settings.ts';
import type { RequestData } from '../contact/requests/request-data.ts';
import { requestsApiUrl } from '../i18n/urls.ts';
import { getSecret } from './db/secret.ts';
import type { Receiver } from './outbox/receiver.ts';
import { startLinkSender } from './requests/link-sender.ts';
import { countTicketsBefore } from './requests/own-tickets.ts';
import { toMailboxKey } from '../lib/mailbox-key.ts';
import type { GivenRequestParts, RequestLinks } from './requests/request-parts.ts';
import { chooseLocale } from './site/choose-locale.ts';
import { rememberRequestData } from './site/read-request-data.ts';
import type { ReplyAddresses } from './mail/reply-address.ts';
import { createConfirmationReceiver } from './mail/confirmation-receiver.ts';

/** Mails to requesters. */
export interface RequesterMailer {
  /** Tells that a ticket has come; undefined where the desk does that itself. */
  receiver: Receiver | undefined;
  links: RequestLinks;
  /** Lets the mail that is under way be. */
  stop(): Promise<void>;
}

type Parts = Pick<GivenRequestParts, 'db' | 'manifest' | 'pages' | 'clock' | 'log'> & {
  /** Where answers to mails go; without it nobody reads them. */
  addresses: ReplyAddresses | undefined;
};

/** Tells an operator whose pages lead to a dead end, or hide a way that works. */
function warnOfRequests(leads: boolean | undefined, sends: boolean, log: Parts['log']): void {
  if (leads === undefined || leads === sends) return;
  log(
    leads
      ? 'The pages lead to “My requests”, but no mails are set up for it: set SMTP_URL and MAIL_FROM, or build with MY_REQUESTS=off.'
      : 'Build with MY_REQUESTS=on, or no page leads to “My requests”: mails are set up for it.',
  );
}

/** Begins to send the mails that requesters ask for; undefined without the settings for it. */
export async function openRequesterMail(
  environment: Environment,
  { db, manifest, pages, clock, log, addresses }: Parts,
): Promise<RequesterMailer | undefined> {
  const { SMTP_URL: url, MAIL_FROM: from, REQUESTER_MAIL, SITE_URL, PUBLIC_API_URL } = environment;
  const sends = sendsRequesterMail(environment);
  // Customers of a token need no mail to see their requests.
  if (sends || !knowsCustomers(environment)) {
    warnOfRequests((await manifest()).leadsToRequests, sends, log);
  }
  if (!sends || url === undefined || from === undefined) return undefined;
  const siteUrl = SITE_URL === undefined ? undefined : new URL(SITE_URL).origin;
  const apiUrl = PUBLIC_API_URL === '' ? undefined : new URL(PUBLIC_API_URL).origin;
  const toRequests = (facts: RequestData): string =>
    apiUrl === undefined ? (siteUrl ?? facts.siteUrl) + requestsApiUrl('') : requestsApiUrl(apiUrl);
  const readBuilt = rememberRequestData(pages);
  const readRequestData = async (locale: string) =>
    readBuilt(chooseLocale(await manifest(), locale));
  const countEarlier = ({ email, createdAt }: { email: string; createdAt: string }) =>
    countTicketsBefore(db, { email: toMailboxKey(email), createdAt });
  const secret = await getSecret(db, 'request-links');
  const sender = startLinkSender({
    ...{ db, url, from, secret, clock, log, readRequestData },
    toAddress: (token, facts, locale) => {
      const query = new URLSearchParams({ locale, token }).toString();
      return `${toRequests(facts)}/open?${query}`;
    },
  });
  const answers = {
    mail: environment.ANSWER_MAIL,
    pageUrl: ({ reference, locale }: { reference: string; locale: string }, facts: RequestData) =>
      `${toRequests(facts)}/${encodeURIComponent(reference)}?locale=${encodeURIComponent(locale)}`,
    replyTo: ({ reference }: { reference: string }) => addresses?.toAddress(reference, 'requester'),
  };
  const parts = { url, from, siteUrl, readRequestData, countEarlier, clock, answers };
  return {
    receiver: REQUESTER_MAIL === 'all' ? createConfirmationReceiver(parts) : undefined,
    links: { secret, onAsked: () => sender.wake() },
    stop: () => sender.stop(),
  };
}
