import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { expect, test } from 'vitest';
import { feedParser } from '../../../../src/server/uploads/feed-parser.ts';

const createParser = (): BusboyInstance => {
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  return new Busboy({ headers });
};
const head = '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a body that stands still is given up', async () => {
  const parser = createParser().on('file', (_, file) => file.resume());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encode(head)),
  });
  await expect(feedParser(parser, body, 1_000_000, 50)).rejects.toThrow('body_incomplete');
});

test('a body that comes slowly is read to its end', async () => {
  const parser = createParser().on('file', (_, file) => file.resume());
  const parts = [head, ...'slowly'.split(''), '\r\n--b--\r\n'];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const part = parts.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(encode(part));
    },
  });
  await expect(feedParser(parser, body, 1_000_000, 400)).resolves.toBeUndefined();
});

test('a file that nobody takes does not hold a request for ever', async () => {
  const parser = createParser().on('file', () => undefined);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encode(head));
      for (let count = 0; count < 20; count += 1) controller.enqueue(new Uint8Array(100_000));
    },
  });
  await expect(feedParser(parser, body, 9_000_000, 100)).rejects.toThrow('body_incomplete');
});
