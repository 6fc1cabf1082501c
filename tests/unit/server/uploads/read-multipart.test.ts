import { expect, test } from 'vitest';
import { readMultipart } from '../../../../src/server/uploads/read-multipart.ts';

const limits = { files: 3, bytes: 1_000_000, fields: 1_000_000, total: 26_000_000 };
const contentType = 'multipart/form-data; boundary=b';

/** A body that is made while it is read; `count` tells how many pieces were asked for. */
function makeBody(piece: Uint8Array, most: number): { body: ReadableStream; count: () => number } {
  let count = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      count += 1;
      if (count > most) controller.close();
      else controller.enqueue(piece);
    },
  });
  return { body, count: () => count };
}

const part = (name: string, content: string): string =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

test.each([
  ['thousands of small parts', part('a', '').repeat(1_000)],
  ['more text than a form has', part('a', 'x'.repeat(90_000))],
])('a body of %s is given up, not read to its end', async (_, text) => {
  const { body, count } = makeBody(new TextEncoder().encode(text), 200);
  await expect(readMultipart({ body, contentType }, limits, undefined)).rejects.toThrow(
    'multipart_invalid',
  );
  expect(count()).toBeLessThan(20);
});

test('thousands of small parts in one piece are not looked at one by one', async () => {
  const few = new TextEncoder().encode(part('a', '').repeat(1_000));
  const many = new TextEncoder().encode(part('a', '').repeat(60_000));
  const time = async (piece: Uint8Array): Promise<number> => {
    const { body } = makeBody(piece, 1);
    const start = performance.now();
    await readMultipart({ body, contentType }, limits, undefined).catch(() => undefined);
    return performance.now() - start;
  };
  await time(few);
  const short = await time(few);
  expect(await time(many)).toBeLessThan(20 * short + 20);
});
