import { beforeEach, expect, test } from 'vitest';
import {
  createRecentVoters,
  type FormClick,
  type RecentVoters,
} from '../../../../src/server/votes/recent-voters.ts';

const click: FormClick = {
  address: '192.0.2.1',
  userAgent: 'A browser',
  article: 'en/billing/invoice',
  vote: 'up',
};

let now = 0;
let recent: RecentVoters;
beforeEach(() => {
  now = Date.parse('2026-03-01T08:00:00Z');
  recent = createRecentVoters(() => new Date(now));
});

test('the second click of two is told the voter of the first', () => {
  expect(recent.exchange(click, 'one')).toBeUndefined();
  now += 1_999;
  expect(recent.exchange(click, 'two')).toBe('one');
});

test('a click two seconds later is another one', () => {
  recent.exchange(click, 'one');
  now += 2_000;
  expect(recent.exchange(click, 'two')).toBeUndefined();
});

test.each([
  ['address', '192.0.2.2'],
  ['userAgent', 'Another browser'],
  ['article', 'en/billing/refund'],
  ['vote', 'down'],
])('another %s is another click', (name, value) => {
  recent.exchange(click, 'one');
  expect(recent.exchange({ ...click, [name]: value }, 'two')).toBeUndefined();
});

test('of more than ten thousand clicks at once the oldest is forgotten', () => {
  const clickOf = (index: number): FormClick => ({ ...click, address: String(index) });
  for (let index = 0; index <= 10_000; index++) recent.exchange(clickOf(index), String(index));
  expect(recent.exchange(clickOf(1), 'again')).toBe('1');
  expect(recent.exchange(clickOf(0), 'again')).toBeUndefined();
});
