import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isSignedIn,
  readAboutYou,
  saveAboutYou,
} from '../../../../src/components/contact/customer.ts';
import { readKnown, writeKnown } from '../../../../src/schemas/known-cookie.ts';
import type { ChannelData } from '../../../../src/contact/channels/channel-data.ts';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  vi.stubGlobal('navigator', { languages: ['es-ES'] });
  setCookie(undefined);
});
afterEach(() => vi.unstubAllGlobals());

function setCookie(value: string | undefined): void {
  const own = value === undefined ? '' : `; candil_known=${encodeURIComponent(value)}`;
  vi.stubGlobal('document', { cookie: `other=1.2${own}` });
}

const desk = (plans: string[] | undefined): ChannelData['desks'][number] => ({
  ...{ id: 'x', kind: 'phone', plans },
  ...{ forOthers: false, alwaysLast: false, byAppointment: false },
  ...{ speaksYours: true, preferred: false, hiddenWhenClosed: false },
});
const page = { regions: ['ES', 'DE'], desks: [desk(['Plus + more', 'Lite']), desk(undefined)] };
const read = () => readAboutYou(page);

describe('country and plan of the reader', () => {
  test('are those of the token, before anything is asked', () => {
    expect(isSignedIn()).toBe(false);
    setCookie('DE.Plus + more');
    expect(isSignedIn()).toBe(true);
    expect(read()).toEqual({ region: 'DE', plan: 'Plus + more', isSignedIn: true });
  });

  test('are those of the token rather than what was chosen before, maybe by somebody else', () => {
    saveAboutYou({ region: 'ES', plan: 'Lite' });
    setCookie('DE.Plus + more');
    expect(read()).toEqual({ region: 'DE', plan: 'Plus + more', isSignedIn: true });
  });

  test('are what the customer has chosen since', () => {
    setCookie('DE.Plus + more');
    saveAboutYou({ region: 'ES', plan: '', topic: 'x', isSignedIn: true });
    expect(read()).toMatchObject({ region: 'ES', plan: '', isSignedIn: true });
    setCookie('ES.Lite');
    expect(read()).toMatchObject({ region: 'ES', plan: 'Lite' });
  });

  test('are kept on the device without who is signed in', () => {
    setCookie('DE.Plus + more');
    saveAboutYou({ region: 'ES', plan: 'Lite', isSignedIn: true });
    setCookie(undefined);
    expect(read()).toEqual({ region: 'ES', plan: 'Lite' });
  });

  test('of a token stay on no device once its customer is gone', () => {
    setCookie('DE.Plus + more');
    // Only the topic was chosen, then the country.
    saveAboutYou({ ...read(), topic: 'x' });
    expect(read()).toEqual({ region: 'DE', plan: 'Plus + more', isSignedIn: true });
    setCookie(undefined);
    expect(read()).toEqual({ region: 'ES' });
    setCookie('DE.Plus + more');
    saveAboutYou({ ...read(), region: 'ES' });
    expect(read()).toEqual({ region: 'ES', plan: 'Plus + more', isSignedIn: true });
    setCookie(undefined);
    expect(read()).toEqual({ region: 'ES' });
    expect([...stored.values()]).toEqual(['{"region":"ES"}']);
  });

  test('are left as they were where the token says nothing', () => {
    saveAboutYou({ region: 'ES', plan: 'Lite' });
    setCookie('.');
    expect(read()).toEqual({ region: 'ES', plan: 'Lite', isSignedIn: true });
  });

  test('can be elsewhere, and no plan that the page does not know', () => {
    setCookie('FR.Gold');
    expect(read()).toEqual({ region: 'ZZ', isSignedIn: true });
    expect(readAboutYou({ ...page, regions: [] })).toEqual({
      isSignedIn: true,
    });
  });

  test('of a cookie that somebody else has written are nothing', () => {
    vi.stubGlobal('document', { cookie: 'candil_known=%E0%A4%A' });
    expect(read()).toMatchObject({ isSignedIn: true });
    vi.stubGlobal('document', { cookie: 'candil_known=' });
    expect(read()).toMatchObject({ region: 'ES', isSignedIn: true });
  });
});

test.each([
  [{ region: 'DE', plan: 'Plus' }, 'DE.Plus'],
  [{ plan: '2.0 pro' }, '.2.0 pro'],
  [{ region: 'DE' }, 'DE.'],
  [{}, '.'],
])('%o is kept as %s', (known, text) => {
  expect(writeKnown(known)).toBe(text);
  expect(readKnown(text)).toEqual(known);
});
