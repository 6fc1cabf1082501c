import { afterEach, expect, test } from 'vitest';
import { findHtml, isTimely, toStored } from '../../../../src/content/current/rendered-text.ts';
import { keepTextsBeside } from '../../../../src/lib/kept-texts.ts';

const kept = new Map<string, string>();

const keep = (): void =>
  keepTextsBeside({
    put(text) {
      const key = Buffer.from(text).toString('hex');
      kept.set(key, text);
      return key;
    },
    take: (key) => kept.get(key),
  });

afterEach(() => {
  keepTextsBeside(undefined);
  kept.clear();
});

const html = '<p>Pay by card.</p>';

test('a build stores the key of a text in place of its HTML', () => {
  keep();
  const stored = toStored({ html, metadata: { headings: [] } });
  expect(JSON.stringify(stored)).not.toContain(html);
  expect(stored.metadata).toMatchObject({ headings: [] });
  expect(findHtml(stored)).toBe(html);
});

test('what is stored changes with the text, and with nothing else', () => {
  keep();
  expect(toStored({ html })).toEqual(toStored({ html }));
  expect(toStored({ html })).not.toEqual(toStored({ html: '<p>Pay by invoice.</p>' }));
});

test('the preview stores the HTML', () => {
  const stored = toStored({ html });
  expect(findHtml(stored)).toBe(html);
});

test('a text that was removed, or that nobody keeps any more, is not there', () => {
  keep();
  const stored = toStored({ html });
  kept.clear();
  expect(findHtml(stored)).toBeUndefined();
  keepTextsBeside(undefined);
  expect(findHtml(stored)).toBeUndefined();
});

test('a text tells what holds at the moment if it has a channel', () => {
  expect(isTimely(toStored({ html }))).toBe(false);
  expect(isTimely(toStored({ html: '<i data-mark=\'{"name":"Channel"}\'></i>' }))).toBe(true);
});

test('a text that was stored before is taken for one that does', () => {
  expect(isTimely({ html, metadata: {} })).toBe(true);
});
