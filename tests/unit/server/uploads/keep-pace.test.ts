import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPace } from '../../../../src/server/uploads/keep-pace.ts';
import { readMultipart } from '../../../../src/server/uploads/read-multipart.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends a piece of so many bytes after each wait, in milliseconds. */
const send = (size: number, wait: number, most: number): ReadableStream<Uint8Array> => {
  let count = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        count += 1;
        if (count > most) controller.close();
        else controller.enqueue(new Uint8Array(size).fill(97));
      },
    },
    { highWaterMark: 0 },
  );
};

/** How a body ends, and after how many seconds. */
async function watch(work: Promise<unknown>): Promise<[string, number]> {
  const start = performance.now();
  const ends: string[] = [];
  void work.then(
    () => ends.push('whole'),
    (error: unknown) => ends.push(error instanceof Error ? error.message : String(error)),
  );
  while (ends.length === 0) await vi.advanceTimersByTimeAsync(1_000);
  return [ends.join(), Math.round((performance.now() - start) / 1_000)];
}

test('a body that trickles in is given up after twenty seconds', async () => {
  const body = send(1, 9_000, 30);
  const contentType = 'multipart/form-data; boundary=b';
  const limits = { files: 3, bytes: 1_000_000, fields: 1_000_000, total: 26_000_000 };
  const [end, seconds] = await watch(readMultipart({ body, contentType }, limits, undefined));
  expect(end).toBe('body_incomplete');
  expect(seconds).toBeLessThan(30);
});

test('a body from a slow telephone is read to its end', async () => {
  const body = keepPace(send(6_000, 1_000, 60));
  const [end, seconds] = await watch(Array.fromAsync(body));
  expect([end, seconds]).toEqual(['whole', 61]);
});

test('the time in which what came is written counts for nobody', async () => {
  const reader = keepPace(send(6_000, 1_000, 60)).getReader();
  const read = async (): Promise<void> => {
    while (!(await reader.read()).done) await new Promise((done) => setTimeout(done, 5_000));
  };
  expect((await watch(read()))[0]).toBe('whole');
});

test('who gives the body up gives up its source', async () => {
  const cancel = vi.fn();
  await keepPace(new ReadableStream({ cancel })).cancel('enough');
  expect(cancel).toHaveBeenCalledWith('enough');
});
