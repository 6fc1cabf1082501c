import { ApiError } from '../http/errors.ts';

/** How slowly a body may come. */
export interface Pace {
  /** Milliseconds of waiting after which the average counts: a slow start is no attack. */
  grace: number;
  /** Bytes a second on average at least. */
  least: number;
}

/** A telephone with hardly any reception is faster; who is slower only holds a place. */
const usualPace: Pace = { grace: 20_000, least: 5_000 };

/**
 * The same body, the reading of which throws `body_incomplete` if it comes more slowly than `least`.
 * Only the time counts during which bytes are waited for, not the time that it takes to store them. A
 * body that stops coming altogether is not noticed here but by `feedParser`.
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
