import { expect, test } from 'vitest';
import { createOpenedSource } from '../../../../src/build/preview/opened-source.ts';

const minute = 60_000;

function start() {
  const readings: (PromiseWithResolvers<readonly string[]> & { article: string })[] = [];
  const told: string[] = [];
  let [time, news] = [0, 0];
  const source = createOpenedSource<string>({
    read: (article) => {
      const reading = { article, ...Promise.withResolvers<readonly string[]>() };
      readings.push(reading);
      return reading.promise;
    },
    now: () => time,
    onRead: () => (news += 1),
    log: (message) => told.push(message),
  });
  const end = async (act: (reading: PromiseWithResolvers<readonly string[]>) => void) => {
    const reading = readings.at(-1);
    if (reading) act(reading);
    await new Promise(setImmediate);
  };
  return { source, readings, told, end, pass: (ms: number) => (time += ms), news: () => news };
}

test('reads an article when it is looked at, in the background, and tells when there is something', async () => {
  const { source, readings, end, news } = start();
  expect(source.find('en/a')).toEqual([]);
  expect(source.find('en/b')).toEqual([]);
  expect(readings.map(({ article }) => article)).toEqual(['en/a']);
  await end(({ resolve }) => resolve(['refund']));
  expect(source.find('en/a')).toEqual(['refund']);
  expect(news()).toBe(1);
  source.find('en/b');
  await end(({ resolve }) => resolve([]));
  expect(news()).toBe(1);
});

test('reads it again after ten minutes, also if it failed, which is told once', async () => {
  const { source, readings, told, end, pass } = start();
  for (const count of [1, 2]) {
    source.find('en/a');
    source.find('en/a');
    expect(readings).toHaveLength(count);
    await end(({ reject }) => reject(new Error('It did not answer.')));
    source.find('en/a');
    expect(readings).toHaveLength(count);
    pass(11 * minute);
  }
  expect(told).toEqual(['It did not answer.']);
});

test('reads nothing more once it has stopped', async () => {
  const { source, readings, end } = start();
  source.find('en/a');
  const stopped = source.stop();
  await end(({ resolve }) => resolve(['refund']));
  await stopped;
  source.find('en/b');
  expect(readings).toHaveLength(1);
});
