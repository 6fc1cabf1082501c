import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepInAddress } from '../../../../src/components/search/query-address.ts';

const replaceState = vi.fn((_state: unknown, _title: string, url: URL) => {
  vi.stubGlobal('location', { href: url.href });
});
const addresses = (): string[] => replaceState.mock.calls.map(([, , url]) => url.search);

describe('the address of the search page', () => {
  let page: EventTarget;
  let abort: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    page = new EventTarget();
    abort = new AbortController();
    vi.stubGlobal('document', page);
    vi.stubGlobal('location', { href: 'https://help.example/en/search/?from=mail' });
    vi.stubGlobal('history', { state: null, replaceState });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    replaceState.mockClear();
  });

  test('tells the last of the queries that were typed, once typing has paused', () => {
    const keep = keepInAddress(abort.signal);
    keep('flat');
    vi.advanceTimersByTime(400);
    keep('flat tyre');
    vi.advanceTimersByTime(499);
    expect(addresses()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(addresses()).toEqual(['?from=mail&q=flat+tyre']);
  });

  test('is right before a link is followed, and is not written twice', () => {
    const keep = keepInAddress(abort.signal);
    keep('flat tyre');
    page.dispatchEvent(new Event('click'));
    expect(addresses()).toEqual(['?from=mail&q=flat+tyre']);
    page.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(1000);
    expect(addresses()).toHaveLength(1);
  });

  test('loses an emptied query, and stays as it is for the one that it has', () => {
    const keep = keepInAddress(abort.signal);
    keep('tyre');
    vi.advanceTimersByTime(500);
    keep('tyre');
    vi.advanceTimersByTime(500);
    keep('');
    vi.advanceTimersByTime(500);
    expect(addresses()).toEqual(['?from=mail&q=tyre', '?from=mail']);
  });

  test('is left alone when the box is gone', () => {
    keepInAddress(abort.signal)('tyre');
    abort.abort();
    vi.advanceTimersByTime(1000);
    page.dispatchEvent(new Event('click'));
    expect(addresses()).toEqual([]);
  });
});
