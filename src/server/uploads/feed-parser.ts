import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { BusboyInstance } from '@fastify/busboy';
import { ApiError } from '../http/errors.ts';

/**
 * So long a body may stand still, in milliseconds: a telephone in a tunnel comes back sooner, and
 * nobody holds a place for minutes by saying nothing.
 */
const stallPatience = 30_000;

/** Bytes handed over at a time: thousands of small parts are noticed after a few hundred. */
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
  // Ends what is waited for. Nothing is raced against a promise that outlives a piece: it would keep
  // a note of every piece of the body.
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

/** How slowly a body may come. */
export interface Pace {
  /** Milliseconds of waiting after which the average counts: a slow start is no attack. */
  grace: number;
  /** Bytes a second on average at least. */
  least: number;
}

/** A telephone at the edge of its net is faster; who sends a byte now and then only holds a place. */
const usualPace: Pace = { grace: 20_000, least: 5_000 };

/**
 * The same body; reading it fails with `body_incomplete` if it comes more slowly than that. Only the
 * time counts in which it is waited for, not that in which what came is written. A body that stands
 * still is not noticed here.
 */
export function keepPace(
  body: ReadableStream<Uint8Array>,
  { grace, least }: Pace = usualPace,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  let waited = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const start = performance.now();
        const { done, value } = await reader.read();
        waited += performance.now() - start;
        if (done) {
          controller.close();
          return;
        }
        bytes += value.byteLength;
        if (waited >= grace && bytes * 1_000 < least * waited) {
          reader.releaseLock();
          throw new ApiError('body_incomplete');
        }
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
