import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createLiveIndex } from '../../../../src/build/preview/live-index.ts';
import type { PreviewContent } from '../../../../src/build/preview/preview-content.ts';
import type { IndexFile } from '../../../../src/search/index/write/index-language.ts';

type Build = PromiseWithResolvers<readonly IndexFile[]>;

/** An index of which each building is ended by hand, with one file. */
function openIndex() {
  const builds: Build[] = [];
  const printed: string[] = [];
  const build = (): Promise<readonly IndexFile[]> => {
    const waiting: Build = Promise.withResolvers();
    builds.push(waiting);
    return waiting.promise;
  };
  const content = z.custom<PreviewContent>().parse({ manifest: { articles: {} } });
  const index = createLiveIndex({
    pages: { read: () => Promise.resolve(new Map()), forget: () => undefined },
    content: { get: () => Promise.resolve(content) },
    build,
    log: (line) => printed.push(line),
  });
  /** Waits for the building of that number, the first is 1, and ends it with a file of this name. */
  const end = async (number: number, path: string): Promise<void> => {
    await vi.waitFor(() => expect(builds).toHaveLength(number));
    builds[number - 1]?.resolve([{ path, content: Buffer.from(path) }]);
  };
  const has = async (path: string): Promise<boolean> => (await index.findFile(path)) !== undefined;
  return { ...index, has, builds, end, printed };
}

test('whoever searches after a change waits for the index of it; the former files stay', async () => {
  const { has, end, forget, printed } = openIndex();
  const first = has('one');
  await end(1, 'one');
  expect(await first).toBe(true);
  forget(['articles/en/a.md']);
  const second = has('two');
  await end(2, 'two');
  expect(await second).toBe(true);
  expect(await has('one')).toBe(true);
  expect(printed).toEqual([expect.stringMatching(/^Search is ready/u)]);
});

test('a change while the index is made is in what is given out', async () => {
  const { has, end, forget, builds } = openIndex();
  const found = has('two');
  await vi.waitFor(() => expect(builds).toHaveLength(1));
  forget(['articles/en/a.md']);
  await end(1, 'one');
  await end(2, 'two');
  expect(await found).toBe(true);
});

test('while changes never end, the second index is given out, and a newer one is made', async () => {
  const { has, end, forget, builds } = openIndex();
  const found = has('two');
  await vi.waitFor(() => expect(builds).toHaveLength(1));
  forget(['articles/en/a.md']);
  await end(1, 'one');
  await vi.waitFor(() => expect(builds).toHaveLength(2));
  forget(['articles/en/a.md']);
  await end(2, 'two');
  expect(await found).toBe(true);
  await end(3, 'three');
  await vi.waitFor(async () => expect(await has('three')).toBe(true));
  expect(await has('two')).toBe(true);
  expect(await has('one')).toBe(false);
});

test('an index that fails says so to whoever asks, and is made anew for the next', async () => {
  const { has, builds, end, forget, printed } = openIndex();
  const failed = has('one');
  await vi.waitFor(() => expect(builds).toHaveLength(1));
  builds[0]?.reject(new Error('No room.'));
  await expect(failed).rejects.toThrow('No room.');
  const found = has('one');
  await end(2, 'one');
  expect(await found).toBe(true);
  forget(['articles/en/a.md']);
  await vi.waitFor(() => expect(builds).toHaveLength(3));
  builds[2]?.reject(new Error('No room.'));
  await vi.waitFor(() => expect(printed).toContain('SearchIndexFailed No room.'));
});
