import { afterEach, expect, test, vi } from 'vitest';
import { connectHost, type HostContext } from '../../../../src/components/launcher/host.ts';

afterEach(() => vi.unstubAllGlobals());

const context = { candil: 'context', theme: 'dark', title: 'Basket', page: 'https://www.example/' };

/** A frame in a page, and what it takes from messages. */
function openFrame() {
  const parent = { postMessage: vi.fn() };
  const frame = Object.assign(new EventTarget(), { parent });
  vi.stubGlobal('window', frame);
  const heard: HostContext[] = [];
  const origins = ['https://www.example', 'https://*.shop.example'];
  const host = connectHost(origins, (one) => heard.push(one), new AbortController().signal);
  const say = (origin: string, data: unknown, source: unknown = parent): void => {
    frame.dispatchEvent(Object.assign(new Event('message'), { origin, data, source }));
  };
  return { parent, heard, host, say };
}

test('hears the pages that the site names, and no other', () => {
  const { heard, say } = openFrame();
  say('https://www.example', context);
  say('https://a.shop.example', { ...context, token: 'signed', asked: { question: 'pause' } });
  say('https://evil.example', context);
  say('https://www.example', context, {});
  expect(heard).toEqual([context, { ...context, token: 'signed', asked: { question: 'pause' } }]);
});

test.each([
  'context',
  null,
  { ...context, candil: 'other' },
  { ...context, theme: 'red' },
  { ...context, topic: 3 },
  { ...context, asked: { question: ['a'] } },
])('takes no notice of %j', (data) => {
  const { heard, say } = openFrame();
  say('https://www.example', data);
  expect(heard).toEqual([]);
});

test('tells whoever is around no more than that it is there, or is left', () => {
  const { parent, host } = openFrame();
  host?.say('candil:ready');
  expect(parent.postMessage.mock.calls).toEqual([['candil:ready', '*']]);
});

test('alone in a window nobody is around', () => {
  const alone = Object.assign(new EventTarget(), {});
  vi.stubGlobal('window', Object.assign(alone, { parent: alone }));
  expect(connectHost([], () => undefined, new AbortController().signal)).toBeUndefined();
});
