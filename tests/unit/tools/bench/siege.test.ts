import { createServer } from 'node:http';
import { once } from 'node:events';
import { Busboy } from '@fastify/busboy';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  makeDeepJson,
  makeManyNames,
  makeMultipart,
  makeWideJson,
} from '../../../../tools/bench/siege/bodies.ts';
import { attack } from '../../../../tools/bench/siege/attack.ts';
import { parseStat, sumFamily } from '../../../../tools/bench/siege/memory.ts';
import { toPercentiles } from '../../../../tools/bench/siege/percentiles.ts';
import { makeGif, makePng } from '../../../../tools/bench/siege/pictures.ts';
import { startProbe } from '../../../../tools/bench/siege/probe.ts';
import { toVerdict } from '../../../../tools/bench/siege/report.ts';

test('percentiles are by nearest rank', () => {
  const series = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(toPercentiles(series)).toEqual({ p50: 100, p99: 198, max: 200 });
  expect(toPercentiles([7])).toEqual({ p50: 7, p99: 7, max: 7 });
  expect(() => toPercentiles([])).toThrow('No measurements');
});

describe('the bodies of a siege are what they claim to be', () => {
  test('170,000 different names are below a megabyte', () => {
    const { content } = makeManyNames(170_000);
    expect(content.length).toBeLessThan(1_000_000);
    expect(new Set(new URLSearchParams(content.toString()).keys()).size).toBe(170_000);
  });

  test('deep and wide JSON can be parsed', () => {
    const deep = makeDeepJson(900_000).content.toString();
    expect(JSON.parse(deep)).toHaveProperty('fields');
    const wide = makeWideJson(95_000, true).content;
    expect(wide.length).toBeLessThan(1_000_000);
    expect(JSON.parse(wide.toString())).toMatchObject({ fields: { zzz: 'x' } });
  });

  test('multipart has every part', async () => {
    const { type, content } = makeMultipart([
      { name: 'a', content: 'one' },
      { name: 'files', fileName: 'x.png', content: Buffer.from([1, 2]) },
    ]);
    const parser = new Busboy({ headers: { 'content-type': type } });
    const found: unknown[] = [];
    parser.on('field', (name, value) => found.push([name, value]));
    parser.on('file', (name, stream, fileName) => {
      found.push([name, fileName]);
      stream.resume();
    });
    parser.end(content);
    await once(parser, 'finish');
    expect(found).toEqual([
      ['a', 'one'],
      ['files', 'x.png'],
    ]);
  });
});

describe('the pictures of a siege are real ones', () => {
  test('a line of 59,999,999 pixels takes about 7 kB', async () => {
    const png = makePng({ width: 59_999_999, height: 1, depth: 1, colour: 'grey' });
    expect(png.length).toBeLessThan(9_000);
    expect(await sharp(png).metadata()).toMatchObject({ width: 59_999_999, height: 1 });
  });

  test.each([
    [1, 'grey'],
    [8, 'grey'],
    [16, 'rgba'],
  ] as const)('with %i bits of %s it decodes to the end', async (depth, colour) => {
    const png = makePng({ width: 1_500, height: 1_000, depth, colour });
    const { info } = await sharp(png, { failOn: 'warning' }).raw().toBuffer({
      resolveWithObject: true,
    });
    expect(info).toMatchObject({ width: 1_500, height: 1_000 });
  });

  test('a moving picture has all its frames', async () => {
    const gif = makeGif(50, 50, 300);
    const image = sharp(gif, { animated: true, failOn: 'warning' });
    expect(await image.metadata()).toMatchObject({ width: 50, pages: 300 });
    const { info } = await image.raw().toBuffer({ resolveWithObject: true });
    expect(info.height).toBe(50 * 300);
    await expect(
      sharp(makeGif(700, 700, 1), { failOn: 'warning' })
        .raw()
        .toBuffer(),
    ).resolves.not.toBe(undefined);
  });
});

test('memory counts a process with all that it started', () => {
  const family = [
    { id: 1, parent: 0, resident: 1 },
    { id: 2, parent: 1, resident: 10 },
    { id: 3, parent: 2, resident: 100 },
    { id: 4, parent: 9, resident: 1_000 },
  ];
  expect(sumFamily(family, 1)).toBe(111);
  const rest = Array.from({ length: 30 }, (_, index) => index + 3).join(' ');
  expect(parseStat(`42 (a (b) c) S 7 ${rest}`)).toEqual({
    id: 42,
    parent: 7,
    resident: 22 * 4_096,
  });
});

describe('against a server that stalls', () => {
  /** Answers one request after the other, each after 100 ms. */
  async function withSlowServer(use: (url: string) => Promise<void>): Promise<void> {
    let last = Promise.resolve();
    const server = createServer((request, response) => {
      request.resume();
      last = last.then(
        () =>
          new Promise((resolve) => {
            setTimeout(() => resolve(void response.end('x')), 100);
          }),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    try {
      await use(`http://127.0.0.1:${port}/`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('the probe counts from the moment at which a request was due', async () => {
    await withSlowServer(async (url) => {
      const probe = startProbe(url, 50);
      await new Promise((resolve) => {
        setTimeout(resolve, 400);
      });
      const { latencies, statuses } = await probe.stop();
      expect(latencies.length).toBeGreaterThanOrEqual(19);
      expect(Object.keys(statuses)).toEqual(['200']);
      expect(Math.max(...latencies)).toBeGreaterThan(1_000);
    });
  });

  test('the attack keeps to its connections and says what it held back', async () => {
    await withSlowServer(async (url) => {
      const makers = [() => ({ method: 'GET', path: '/', headers: {} }) as const];
      const result = await attack(url, makers, { rate: 40, connections: 2, seconds: 1 });
      expect(result.sent + result.held).toBe(40);
      expect(result.sent).toBeLessThan(16);
      expect(result.statuses).toEqual({ 200: result.sent });
    });
  });
});

test('a verdict names what is below the floor', () => {
  const answered = (latency: number) => ({
    latencies: [latency],
    statuses: { 200: 1 },
    delays: [0],
  });
  const outcome = {
    scenario: 'forms',
    limits: 'on',
    seconds: 10,
    page: answered(20),
    health: answered(900),
    attack: { statuses: { 429: 500 }, sent: 500, held: 0 },
    memory: 300e6,
    isBack: true,
  } as const;
  expect(toVerdict(outcome).failures).toEqual([]);
  const bad = {
    ...outcome,
    page: { latencies: [101], statuses: { none: 1 }, delays: [90] },
    memory: 601e6,
    ended: 'Error',
    isBack: false,
  };
  expect(toVerdict(bad).failures).toEqual([
    'pages wait',
    'memory',
    'pages lost',
    'the process ended',
    'stores nothing afterwards',
  ]);
});
