import { deliver, type Order } from './deliver.ts';
import { type Attempt, toAttempt } from '../draft.ts';
import { randomKey } from '../random-key.ts';
import { findSent, type SendResult } from './send-ticket.ts';

export interface FormOrder extends Omit<Order, 'key' | 'files'> {
  files: readonly File[];
  /** How the form was sent last. */
  last: Attempt | undefined;
  /** Told what is about to be sent, to be kept. */
  onAttempt: (attempt: Attempt) => void;
}

/** What came of it; `result` is undefined if it was given up. */
export interface FormSent {
  result: SendResult | undefined;
  /** Of which the next sending is a repetition; undefined if it has to be a new one. */
  attempt: Attempt | undefined;
}

/**
 * Sends the form: the same content under the same key, changed content under a new one. What was sent
 * without an answer, and then changed, may have been filed as it was: that is asked first.
 */
export async function sendForm({ last, onAttempt, ...order }: FormOrder): Promise<FormSent> {
  const { address, values, signal, onState } = order;
  const uploads = Object.fromEntries(
    order.files.map((file) => [describeFile(file), idOf(file, last)] as const),
  );
  const content = { ...values, files: order.files.map(describeFile).join('\n') };
  const attempt = { ...toAttempt(content, last, randomKey), uploads };
  if (last?.isOpen === true && last.key !== attempt.key) {
    onState('sending');
    const isFiled = (await findSent(address, last.key, signal)) !== undefined;
    if (isFiled) return { result: { state: 'failed', reason: 'changed' }, attempt: undefined };
  }
  onAttempt({ ...attempt, isOpen: true });
  const files = order.files.map((file) => ({ id: uploads[describeFile(file)] ?? '', file }));
  const result = await deliver({ ...order, files, key: attempt.key });
  // The server knows the key with another text: the next try gets a new one.
  if (result?.state === 'failed' && result.reason === 'changed')
    return { result, attempt: undefined };
  const isOpen = !result || (result.state === 'failed' && result.reason === 'unknown');
  return { result, attempt: { ...attempt, isOpen } };
}

/** Under the id of its last sending a file goes on where it stopped. */
const idOf = (file: File, last: Attempt | undefined): string =>
  last?.uploads?.[describeFile(file)] ?? randomKey();

/** Two files of the same name, size and time are the same. */
const describeFile = ({ name, size, lastModified }: File): string =>
  `${name} ${size} ${lastModified}`;
