import { join } from 'node:path';
import type { ReceiverName } from '../../schemas/delivery-settings.ts';
import type { Environment } from '../../schemas/environment.ts';
import type { Owner } from '../data-folder/owner.ts';
import type { ReplyAddresses } from '../mail/reply-address.ts';
import type { Receiver } from '../outbox/receiver.ts';
import { createChatwootReceiver } from './chatwoot.ts';
import { createFileReceiver } from './file.ts';
import { createSmtpReceiver } from './smtp.ts';
import { createWebhookReceiver } from './webhook.ts';
import { createZendeskReceiver } from './zendesk.ts';

/** Folder of the receiver `file` inside DATA_DIR. */
export const ticketsFolder = 'tickets';

/** The receivers that the environment names. */
export const createReceivers = (environment: Environment, parts: ReceiverParts): Receiver[] =>
  environment.TICKET_RECEIVERS.map((name) => createReceiver(name, environment, parts));

interface ReceiverParts {
  clock: () => Date;
  owner: Pick<Owner, 'newName'>;
  addresses?: ReplyAddresses | undefined;
}

/** The schema of the environment has made sure that what a receiver needs is there. */
function createReceiver(
  name: ReceiverName,
  settings: Environment,
  { clock, owner, addresses }: ReceiverParts,
): Receiver {
  switch (name) {
    case 'file':
      return createFileReceiver(join(settings.DATA_DIR, ticketsFolder), owner.newName);
    case 'smtp':
      return createSmtpReceiver({
        url: need(settings.SMTP_URL),
        from: need(settings.MAIL_FROM),
        to: need(settings.TICKET_MAIL_TO),
        toReplyAddress: addresses && ((reference) => addresses.toAddress(reference, 'desk')),
      });
    case 'webhook':
      return createWebhookReceiver(
        { url: need(settings.TICKET_WEBHOOK_URL), secret: need(settings.TICKET_WEBHOOK_SECRET) },
        clock,
      );
    case 'zendesk':
      return createZendeskReceiver({
        url: need(settings.ZENDESK_URL),
        email: need(settings.ZENDESK_EMAIL),
        token: need(settings.ZENDESK_TOKEN),
      });
    case 'chatwoot':
      return createChatwootReceiver({
        url: need(settings.CHATWOOT_URL),
        account: need(settings.CHATWOOT_ACCOUNT),
        inbox: need(settings.CHATWOOT_INBOX),
        token: need(settings.CHATWOOT_TOKEN),
      });
  }
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('A setting is missing that was checked before.');
  return value;
}
