import type { SendMailOptions } from 'nodemailer';
import { needsSmtpUtf8 } from '../../lib/email-address.ts';
import { sendMail } from '../mail/send-mail.ts';
import { eventKey, type Receiver, type TicketEvent } from '../outbox/receiver.ts';
import { toLine, toPlainText, toSignedIn, toSubject } from './ticket-text.ts';

export interface SmtpSettings {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS where the server offers it. */
  url: string;
  from: string;
  to: string;
  /** Where the answer of the desk goes; without it, to the requester. */
  toReplyAddress?: ((reference: string) => string) | undefined;
}

/** Sends tickets as mails to the desk's mailbox. */
export const createSmtpReceiver = (settings: SmtpSettings): Receiver => ({
  name: 'smtp',
  deliver: (event, signal) => sendMail(settings.url, toMail(event, settings), signal),
});

/**
 * The mail that hands an event on: from our own address, because only that one passes the checks of
 * the desk's mail server, with the requester's to answer to. The Message-ID is always the same for
 * the same event, so that a mailbox that gets it twice can tell.
 */
export function toMail(
  event: TicketEvent,
  { from, to, toReplyAddress }: Omit<SmtpSettings, 'url'>,
): SendMailOptions {
  const { ticket } = event;
  const answerTo = toReplyAddress?.(ticket.reference) ?? ticket.email;
  const idOf = (sequence: number): string =>
    `<${eventKey({ ticket, sequence })}@${from.slice(from.lastIndexOf('@') + 1)}>`;
  return {
    from: { name: toLine(ticket.name), address: from },
    to: { name: '', address: to },
    // A header with letters beyond ASCII in an address is refused by servers without SMTPUTF8 (RFC 6531),
    // and the ticket with it; the text says the address then.
    ...(!needsSmtpUtf8(answerTo) && {
      replyTo: { name: toLine(ticket.name), address: toLine(answerTo) },
    }),
    envelope: { from, to },
    subject: toSubject(event),
    ...toPriority(ticket.priority),
    ...toSignedInHeader(event),
    messageId: idOf(event.sequence),
    ...(event.kind === 'message' && { inReplyTo: idOf(0), references: idOf(0) }),
    date: new Date(event.kind === 'ticket' ? ticket.createdAt : event.createdAt),
    text: toPlainText(event),
    attachments: event.files.map(({ name, mediaType, content }) => ({
      filename: toLine(name),
      contentType: toLine(mediaType),
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** By which the mailbox sorts: nothing that a requester types gets into it. */
const toSignedInHeader = (event: TicketEvent): Pick<SendMailOptions, 'headers'> => {
  const signedIn = event.kind === 'ticket' ? toSignedIn(event) : undefined;
  return signedIn === undefined ? {} : { headers: { 'X-Candil-Signed-In': signedIn } };
};

/** `X-Priority`, `X-MSMail-Priority` and `Importance`, which know three steps. */
const toPriority = (priority: string): Pick<SendMailOptions, 'priority'> => {
  if (priority === 'urgent' || priority === 'high') return { priority: 'high' };
  return priority === 'low' ? { priority: 'low' } : {};
};
