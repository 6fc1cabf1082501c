import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Outcome } from '../outbox/receiver.ts';

/** Longest silences of the mail server, in milliseconds. */
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Hands a mail to the mail server at `url`; the outcome says whether to try again. Never throws. */
export async function sendMail(
  url: string,
  mail: SendMailOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const transport = createTransport({ url, ...timeouts });
  try {
    const { messageId } = await transport.sendMail({ ...mail, signal });
    return { kind: 'delivered', remoteId: messageId };
  } catch (error) {
    return toOutcome(error);
  } finally {
    transport.close();
  }
}

/**
 * A server that refuses a mail for good says 5xx (RFC 5321, 4.2.1). A refused password is tried again,
 * since the operator can mend it.
 */
function toOutcome(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'retry', reason: 'The mail was not sent.' };
  const isPermanent = 'permanent' in error && error.permanent === true;
  const isLogin = 'code' in error && (error.code === 'EAUTH' || error.code === 'ENOAUTH');
  return { kind: isPermanent && !isLogin ? 'refused' : 'retry', reason: error.message };
}
