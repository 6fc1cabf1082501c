import { sendMail } from '../mail/send-mail.ts';
import { toMail } from './mail-message.ts';
import type { Receiver } from '../outbox/receiver.ts';

export interface SmtpSettings {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS where the server offers it. */
  url: string;
  from: string;
  to: string;
}

/** Sends tickets as mails to the desk's mailbox. */
export const createSmtpReceiver = (settings: SmtpSettings): Receiver => ({
  name: 'smtp',
  deliver: (event, signal) => sendMail(settings.url, toMail(event, settings), signal),
});
