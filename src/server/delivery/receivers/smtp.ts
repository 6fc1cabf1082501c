import { createTransport } from 'nodemailer';
import { toMail } from '../mail-message.ts';
import type { Outcome, Receiver } from '../receiver.ts';

export interface SmtpSettings {
  /** `smtps://user:password@host:465`, or `smtp://` with STARTTLS where the server offers it. */
  url: string;
  from: string;
  to: string;
}

/** Longest silences of the mail server, in milliseconds. */
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Sends tickets as mails to the desk's mailbox. */
export function createSmtpReceiver(settings: SmtpSettings): Receiver {
  return {
    name: 'smtp',
    async deliver(event, signal) {
      const transport = createTransport({ url: settings.url, ...timeouts });
      try {
        const { messageId } = await transport.sendMail({ ...toMail(event, settings), signal });
        return { kind: 'delivered', remoteId: messageId };
      } catch (error) {
        return toOutcome(error);
      } finally {
        transport.close();
      }
    },
  };
}

/**
 * A server that refuses a mail for good says 5xx (RFC 5321, 4.2.1). A refused password is ours to
 * mend, and the mail is sent then.
 */
function toOutcome(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'retry', reason: 'The mail was not sent.' };
  const isPermanent = 'permanent' in error && error.permanent === true;
  const isLogin = 'code' in error && (error.code === 'EAUTH' || error.code === 'ENOAUTH');
  return { kind: isPermanent && !isLogin ? 'refused' : 'retry', reason: error.message };
}
