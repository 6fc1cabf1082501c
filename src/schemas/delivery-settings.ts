import { z } from 'zod';

/** Where tickets can be handed on to. */
export const receiverNames = ['file', 'smtp', 'webhook', 'zendesk', 'chatwoot'] as const;
export type ReceiverName = (typeof receiverNames)[number];

const receiverListSchema = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(
    z.array(
      z.enum(receiverNames, { error: `must be some of ${receiverNames.join(', ')}, with commas` }),
    ),
  )
  .transform((names) => [...new Set(names)]);

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be an address such as ${example}` });

/** Address of an API without the slash at the end, so that paths can follow. */
const apiAddress = (example: string) =>
  address(/^https?$/u, example).transform((url) => url.replace(/\/+$/u, ''));

const mailbox = z.string().regex(/^[^\s<>,;"]+@[^\s<>,;"]+$/u, 'must be one e-mail address');

const numberError = 'must be a whole number above 0';
const number = z.coerce
  .number({ error: numberError })
  .int({ error: numberError })
  .positive({ error: numberError });

/** Shorter keys can be guessed from one signed message. */
const secret = z
  .string()
  .min(32, 'must have at least 32 characters, such as of openssl rand -hex 32');

/** Settings of the ways that tickets are handed on, and of how their state comes back. */
export const deliverySettings = {
  /** Receivers of new tickets, with commas between. */
  TICKET_RECEIVERS: receiverListSchema.default(['file']),
  /** Mail server of the receiver `smtp`. */
  SMTP_URL: address(/^smtps?$/u, 'smtps://user:password@mail.example.org:465').optional(),
  /** Sender of the mails; must be one that the mail server lets this program send as. */
  MAIL_FROM: mailbox.optional(),
  /**
   * Mails to requesters, through `SMTP_URL`: `links` leaves out that their ticket has come, for desks
   * that say so themselves; `off` sends none.
   */
  REQUESTER_MAIL: z
    .enum(['all', 'links', 'off'], { error: 'must be "all", "links" or "off"' })
    .default('all'),
  /** Mailbox of the desk that tickets are sent to. */
  TICKET_MAIL_TO: mailbox.optional(),
  TICKET_WEBHOOK_URL: address(/^https?$/u, 'https://desk.example.org/tickets').optional(),
  /** Signs what the receiver `webhook` sends. */
  TICKET_WEBHOOK_SECRET: secret.optional(),
  ZENDESK_URL: apiAddress('https://example.zendesk.com').optional(),
  /** Agent that owns the API token. */
  ZENDESK_EMAIL: mailbox.optional(),
  ZENDESK_TOKEN: z.string().min(1).optional(),
  /** Signing secret of the webhook by which Zendesk tells of answers. */
  ZENDESK_WEBHOOK_SECRET: z.string().min(1).optional(),
  CHATWOOT_URL: apiAddress('https://app.chatwoot.com').optional(),
  CHATWOOT_ACCOUNT: number.optional(),
  /** Inbox of the kind API. */
  CHATWOOT_INBOX: number.optional(),
  CHATWOOT_TOKEN: z.string().min(1).optional(),
  /** Secret of the webhook by which Chatwoot tells of answers. */
  CHATWOOT_WEBHOOK_SECRET: z.string().min(1).optional(),
  /**
   * What requesters are mailed when a desk has answered, where they are mailed that their ticket has
   * come: `link` leads to the answer, `text` has it in the mail, `off` sends none.
   */
  ANSWER_MAIL: z
    .enum(['link', 'text', 'off'], { error: 'must be "link", "text" or "off"' })
    .default('link'),
  /**
   * Mailbox into which answers by mail come, and mails of ours that come back. It is read by this
   * program alone.
   */
  INBOX_URL: address(/^imaps?$/u, 'imaps://user:password@mail.example.org:993/INBOX').optional(),
  /**
   * Address of that mailbox. What says to which ticket an answer belongs stands after a `+` before the
   * `@`, or at a `*`.
   */
  INBOX_ADDRESS: mailbox.optional(),
  /**
   * Proves that news at `POST /api/tickets/state` and answers at `POST /api/tickets/answers` are the
   * desk's; without it there are no such addresses.
   */
  TICKET_STATE_SECRET: secret.optional(),
};

/** Whether requesters are sent mails, links to their requests among them. */
export const sendsRequesterMail = (settings: {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
  REQUESTER_MAIL: 'all' | 'links' | 'off';
}): boolean =>
  settings.SMTP_URL !== undefined &&
  settings.MAIL_FROM !== undefined &&
  settings.REQUESTER_MAIL !== 'off';

type SettingName = keyof typeof deliverySettings;

/** What each receiver cannot do without. */
export const neededSettings = {
  file: [],
  smtp: ['SMTP_URL', 'MAIL_FROM', 'TICKET_MAIL_TO'],
  webhook: ['TICKET_WEBHOOK_URL', 'TICKET_WEBHOOK_SECRET'],
  zendesk: ['ZENDESK_URL', 'ZENDESK_EMAIL', 'ZENDESK_TOKEN'],
  chatwoot: ['CHATWOOT_URL', 'CHATWOOT_ACCOUNT', 'CHATWOOT_INBOX', 'CHATWOOT_TOKEN'],
} as const satisfies Record<ReceiverName, readonly SettingName[]>;

/** Names every setting that a chosen receiver needs and does not have. */
export function listMissingSettings(
  settings: { TICKET_RECEIVERS: readonly ReceiverName[] } & Partial<Record<SettingName, unknown>>,
): { setting: SettingName; receiver: ReceiverName }[] {
  return settings.TICKET_RECEIVERS.flatMap((receiver) =>
    neededSettings[receiver]
      .filter((setting) => settings[setting] === undefined)
      .map((setting) => ({ setting, receiver })),
  );
}
