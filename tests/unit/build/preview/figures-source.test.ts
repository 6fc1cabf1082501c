import { expect, test } from 'vitest';
import { createFiguresSource } from '../../../../src/build/preview/figures-source.ts';
import type { Figures } from '../../../../src/build/preview/figures.ts';

const figures: Figures = { articles: [], questions: [], ticketQuestions: [], comments: [] };
const minute = 60_000;

/** A source whose readings end when the test says so. */
function start() {
  const readings: PromiseWithResolvers<Figures | undefined>[] = [];
  const told: string[] = [];
  let [time, news] = [0, 0];
  const source = createFiguresSource({
    read: () => {
      const reading = Promise.withResolvers<Figures | undefined>();
      readings.push(reading);
      return reading.promise;
    },
    now: () => time,
    onRead: () => (news += 1),
    log: (message) => told.push(message),
  });
  /** Ends the running reading, and waits until the source knows. */
  const end = async (act: (reading: PromiseWithResolvers<Figures | undefined>) => void) => {
    const reading = readings.at(-1);
    if (reading) act(reading);
    await new Promise(setImmediate);
  };
  return { source, readings, told, end, pass: (ms: number) => (time += ms), news: () => news };
}

test('reads at once, holds nobody up, and tells when it is there', async () => {
  const { source, readings, end, news } = start();
  expect(readings).toHaveLength(1);
  expect(source.last()).toBeUndefined();
  await end(({ resolve }) => resolve(figures));
  expect(source.last()).toBe(figures);
  expect(news()).toBe(1);
});

test('reads every ten minutes at most, and never twice at a time', async () => {
  const { source, readings, end, pass } = start();
  pass(11 * minute);
  source.refresh();
  expect(readings).toHaveLength(1);
  await end(({ resolve }) => resolve(figures));
  source.refresh();
  source.refresh();
  expect(readings).toHaveLength(2);
  await end(({ resolve }) => resolve(figures));
  pass(9 * minute);
  source.refresh();
  expect(readings).toHaveLength(2);
});

test('tells what went wrong once, and keeps what it had', async () => {
  const { source, told, end, pass } = start();
  await end(({ resolve }) => resolve(figures));
  for (const message of ['refused', 'refused', 'gone']) {
    pass(10 * minute);
    source.refresh();
    await end(({ reject }) => reject(new Error(message)));
  }
  expect(told).toEqual(['refused', 'gone']);
  expect(source.last()).toBe(figures);
});

test('nothing is read, and nothing told, once it was stopped', async () => {
  const { source, readings, told, end, pass } = start();
  const stopped = source.stop();
  await end(({ reject }) => reject(new Error('aborted')));
  await stopped;
  pass(11 * minute);
  source.refresh();
  expect(readings).toHaveLength(1);
  expect(told).toEqual([]);
});
