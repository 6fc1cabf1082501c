import { findSent, sendTicket, type SendResult } from './send-ticket.ts';
import type { Upload } from '../files/upload-files.ts';

/** A request on its way. */
export interface Order {
  /** Of the API. */
  address: string;
  values: Record<string, string>;
  files: readonly Upload[];
  /** Names this request: however often it is sent, it is filed once. */
  key: string;
  takeProof: () => Promise<string | undefined>;
  /** Gives it up. */
  signal: AbortSignal;
  /** Told how far it is: on its way, or waiting for the connection. */
  onState: (state: 'sending' | 'waiting', reason?: 'network' | 'unknown') => void;
  /** Told how much has been sent, from 0 to 1. */
  onProgress: (part: number) => void;
  /** Something after which another try is worth it at once. */
  wake: EventTarget;
}

/**
 * Seconds of waiting between two tries. Together eight minutes, after which the reader is asked: a
 * connection that comes back is noticed anyway.
 */
const pauses = [2, 4, 8, 15, 30, 30, 60, 60, 120, 150] as const;

/**
 * Sends a request, and goes on by itself when the connection was lost, always with the same key. If
 * only the answer was lost, it is asked for, so that nothing is uploaded twice. undefined if it was
 * given up.
 */
export async function deliver(order: Order): Promise<SendResult | undefined> {
  const { address, values, files, key, signal, onState, onProgress } = order;
  for (const pause of [...pauses, 0]) {
    onState('sending');
    const proof = await order.takeProof();
    const result = await sendTicket(address, values, { key, proof, files, onProgress, signal });
    if (signal.aborted) return undefined;
    if (result.state !== 'failed' || pause === 0) return result;
    const { reason } = result;
    if (reason !== 'network' && reason !== 'unknown') return result;
    onState('waiting', reason);
    if (await isGivenUp(pause * 1_000, order)) return undefined;
    const found = reason === 'unknown' ? await findSent(address, key, signal) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Waits until the time is over, the connection is back, or somebody asks. */
function isGivenUp(milliseconds: number, { signal, wake }: Order): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      ended.abort();
      resolve(signal.aborted);
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end, { signal: ended.signal });
    wake.addEventListener('wake', end, { signal: ended.signal });
    signal.addEventListener('abort', end, { signal: ended.signal });
  });
}
