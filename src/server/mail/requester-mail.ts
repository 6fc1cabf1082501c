import type { SendMailOptions } from 'nodemailer';
import type { RequestData } from '../../contact/requests/request-data.ts';
import type { Outcome } from '../outbox/receiver.ts';
import { sendMail } from './send-mail.ts';

/**
 * A mail to a requester: sentences of ours, nothing that a stranger could have typed (ADR 0025). With
 * `ANSWER_MAIL=text`, the words of the desk stand among them.
 */
export interface RequesterMail {
  to: string;
  subject: string;
  /** Joined by empty lines. */
  paragraphs: readonly string[];
  /** Left part of the Message-ID; the same mail has always the same. */
  id: string;
  date: Date;
  /** Left part of the Message-ID of the mail that it follows: mail programs show them together. */
  follows?: string;
  /** Where an answer to it goes; without it, to the sender. */
  replyTo?: string | undefined;
}

/** One address and nothing else, so that no second recipient or header can be slipped in. */
const oneMailbox = /^[^\s<>,;:"()[\]\\]+@[^\s<>,;:"()[\]\\@]+$/u;

/** Sends a mail to a requester, and to nobody else. */
export async function sendToRequester(
  mail: RequesterMail,
  facts: Pick<RequestData, 'siteName' | 'hours'>,
  { url, from }: { url: string; from: string },
  signal: AbortSignal,
): Promise<Outcome> {
  if (!oneMailbox.test(mail.to)) return { kind: 'refused', reason: 'This is no one mailbox.' };
  return sendMail(url, toMessage(mail, facts, from), signal);
}

/**
 * A plain mail from our own address. It says that a program wrote it, so that no other program
 * answers it (RFC 3834).
 */
function toMessage(
  { to, subject, paragraphs, id, date, follows, replyTo }: RequesterMail,
  { siteName, hours: { tag } }: Pick<RequestData, 'siteName' | 'hours'>,
  from: string,
): SendMailOptions {
  const idOf = (part: string): string => `<${part}@${from.slice(from.lastIndexOf('@') + 1)}>`;
  return {
    from: { name: siteName, address: from },
    to: { name: '', address: to },
    // A mail that comes back comes to the address that says which ticket it is about.
    envelope: { from: replyTo ?? from, to },
    subject,
    messageId: idOf(id),
    ...(follows !== undefined && { inReplyTo: idOf(follows), references: idOf(follows) }),
    ...(replyTo !== undefined && { replyTo: { name: siteName, address: replyTo } }),
    date,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': tag,
    },
    text: `${[...paragraphs, `-- \n${siteName}`].join('\n\n')}\n`,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Puts values into the places of a sentence: `{reference}`, `{url}`. */
export const fillPlaces = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
