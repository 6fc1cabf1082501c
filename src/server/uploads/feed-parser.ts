import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { BusboyInstance } from '@fastify/busboy';
import { ApiError } from '../http/errors.ts';

/**
 * How long a body may stand still, in milliseconds: a telephone in a tunnel is back sooner, and
 * nobody can occupy a place for minutes by sending nothing.
 */
const stallPatience = 30_000;

/**
 * Bytes handed over at a time, few enough that a body of thousands of small parts is given up after
 * a few hundred of them.
 */
const mouthful = 8_192;

/**
 * Hands a body to its parser no faster than it is taken. Throws `body_too_large`, or
 * `body_incomplete` if it ends early or stands still.
 */
export async function feedParser(
  parser: BusboyInstance,
  body: ReadableStream<Uint8Array>,
  total: number,
  patience: number = stallPatience,
): Promise<void> {
  const reader = body.getReader();
  // Ends the waiting. A race against one promise for the whole body would keep a callback for every
  // piece of it.
  const over = new AbortController();
  const stop = (): void => over.abort();
  const alarm = setTimeout(() => {
    over.abort(new ApiError('body_incomplete'));
    reader.releaseLock();
  }, patience);
  // A parser that has given up drains no more.
  finished(parser).then(stop, stop);
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await readPart(reader);
      alarm.refresh();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > total) throw new ApiError('body_too_large');
      for (let at = 0; at < value.byteLength; at += mouthful) {
        if (parser.destroyed) throw new ApiError('multipart_invalid');
        if (parser.write(value.subarray(at, at + mouthful))) continue;
        await waitForDrain(parser, over.signal);
      }
    }
    parser.end();
  } finally {
    clearTimeout(alarm);
    reader.releaseLock();
  }
}

/** Throws why it was ended, if it was. */
async function waitForDrain(parser: BusboyInstance, signal: AbortSignal): Promise<void> {
  try {
    await once(parser, 'drain', { signal });
  } catch (error) {
    const reason: unknown = signal.reason;
    throw reason instanceof ApiError ? reason : error;
  }
}

const readPart = (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  reader.read().catch((): never => {
    throw new ApiError('body_incomplete');
  });
