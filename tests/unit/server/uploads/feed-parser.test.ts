import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('a body of 100,000 pieces costs no more memory than its parser', async () => {
  setFlagsFromString('--expose-gc');
  const used = (): number => {
    runInNewContext('gc()');
    return process.memoryUsage().heapUsed;
  };
  const parser = createParser().on('file', (_, file) => file.resume());
  const byte = encode('a');
  let left = 100_000;
  let atStart = 0;
  let growth = Infinity;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // As from a connection, which lets others have a turn.
      if (left % 1_000 === 0) await setImmediate();
      if (left === 100_000) {
        controller.enqueue(encode(head));
        atStart = used();
      } else if (left > 0) controller.enqueue(byte);
      else {
        growth = used() - atStart;
        controller.enqueue(encode('\r\n--b--\r\n'));
        controller.close();
      }
      left -= 1;
    },
  });
  await feedParser(parser, body, 1_000_000);
  expect(growth).toBeLessThan(5_000_000);
});
