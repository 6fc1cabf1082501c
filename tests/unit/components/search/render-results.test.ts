import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { updateResults } from '../../../../src/components/search/render-results.ts';
import type { ShownResult } from '../../../../src/components/search/search-messages.ts';

let list: Element;

beforeEach(() => {
  const { document } = parseHTML('<ol></ol>');
  vi.stubGlobal('document', document);
  list = document.querySelector('ol') ?? document.createElement('ol');
});

afterEach(() => vi.unstubAllGlobals());

const result = (name: string, marked = false): ShownResult => ({
  url: `/en/${name}/`,
  title: [{ text: name, marked }],
  category: '',
  snippet: [{ text: `About ${name}.`, marked: false }],
  section: undefined,
});

const lines = (): Element[] => [...list.children];
const titles = (): string[] => lines().map((line) => line.querySelector('a')?.textContent ?? '');

test('a line that shows the same stays, wherever it stands now; others are drawn', () => {
  updateResults(list, [result('bike'), result('plan'), result('city')]);
  const [bike, plan, city] = lines();
  updateResults(list, [result('city'), result('bike', true), result('plan')]);
  expect(titles()).toEqual(['city', 'bike', 'plan']);
  const [first, second, third] = lines();
  expect([first === city, second === bike, third === plan]).toEqual([true, false, true]);
  expect(second?.querySelector('mark')?.textContent).toBe('bike');
});

test('lines that are no results any more go, and lines come back after them', () => {
  updateResults(list, [result('bike'), result('plan')]);
  updateResults(list, [result('plan')]);
  expect(titles()).toEqual(['plan']);
  updateResults(list, []);
  expect(lines()).toEqual([]);
  updateResults(list, [result('bike'), result('bike'), result('plan')]);
  expect(titles()).toEqual(['bike', 'bike', 'plan']);
});
