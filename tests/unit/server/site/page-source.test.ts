import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberPages } from '../../../../src/server/site/page-source.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** A build whose text can be exchanged, and how often it was read and worked on. */
function createBuild(text: string | undefined) {
  const build = { text, reads: 0, makes: 0 };
  const find = rememberPages(
    {
      read: () => {
        build.reads += 1;
        return Promise.resolve(build.text);
      },
    },
    (page) => {
      build.makes += 1;
      return `made of ${page}`;
    },
  );
  return { build, find };
}

test('a page is worked on once, and looked at now and then', async () => {
  const { build, find } = createBuild('one');
  for (let count = 0; count < 50; count += 1) expect(await find('/a')).toBe('made of one');
  expect(build).toMatchObject({ reads: 1, makes: 1 });
  vi.advanceTimersByTime(250);
  await find('/a');
  expect(build).toMatchObject({ reads: 2, makes: 1 });
});

test('many who ask at once do not make it be worked on twice', async () => {
  const { build, find } = createBuild('one');
  await Promise.all(Array.from({ length: 16 }, () => find('/a')));
  expect(build.makes).toBe(1);
});

test('a new build is noticed, also one without the page', async () => {
  const { build, find } = createBuild('one');
  await find('/a');
  build.text = 'two';
  vi.advanceTimersByTime(250);
  expect(await find('/a')).toBe('made of two');
  build.text = undefined;
  vi.advanceTimersByTime(250);
  expect(await find('/a')).toBeUndefined();
});

test('no more than a hundred pages are kept', async () => {
  const { build, find } = createBuild('one');
  for (let count = 0; count < 150; count += 1) await find(`/${count}`);
  await find('/149');
  expect(build.makes).toBe(150);
  await find('/0');
  expect(build.makes).toBe(151);
});
