import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openKeptValues, toKey } from '../../../../src/lib/kept/kept-values.ts';

const root = mkdtempSync(join(tmpdir(), 'candil-kept-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
const aPath = (): string => join(root, String((count += 1)), 'values');
const text = (value: Buffer | undefined): string | undefined => value?.toString('utf8');

/** Keeps some values in a new file. */
function keep(values: Readonly<Record<string, string>>, path = aPath()): string {
  const kept = openKeptValues(path);
  for (const [name, value] of Object.entries(values)) kept.put(toKey(name), Buffer.from(value));
  kept.save();
  return path;
}

test('gives back in the next run what was put in this one', () => {
  const kept = openKeptValues(keep({ one: 'first', other: '', large: 'x'.repeat(3_000_000) }));
  expect(text(kept.take(toKey('one')))).toBe('first');
  expect(text(kept.take(toKey('other')))).toBe('');
  expect(kept.take(toKey('large'))).toHaveLength(3_000_000);
  expect(kept.take(toKey('another'))).toBeUndefined();
});

test('gives back in the same run what was put in it', () => {
  const kept = openKeptValues(aPath());
  kept.put(toKey('one'), Buffer.from('first'));
  expect(text(kept.take(toKey('one')))).toBe('first');
});

test('forgets what a run neither takes nor puts', () => {
  const path = keep({ used: 'yes', unused: 'no' });
  const second = openKeptValues(path);
  second.take(toKey('used'));
  second.save();
  const third = openKeptValues(path);
  expect(text(third.take(toKey('used')))).toBe('yes');
  expect(third.take(toKey('unused'))).toBeUndefined();
});

test('keeps for the next run what it does not read', () => {
  const path = keep({ one: 'first', other: 'second' });
  const second = openKeptValues(path);
  expect([second.keep(toKey('one')), second.keep(toKey('none'))]).toEqual([true, false]);
  second.put(toKey('new'), Buffer.from('third'));
  expect(second.keep(toKey('new'))).toBe(true);
  second.save();
  const third = openKeptValues(path);
  expect(['one', 'new', 'other'].map((name) => text(third.take(toKey(name))))).toEqual([
    ...['first', 'third', undefined],
  ]);
});

test('writes behind what stays, and the file does not grow from run to run', () => {
  const large = 'x'.repeat(10_000);
  const path = keep({ large, n0: 'y'.repeat(1000) });
  const { ino } = statSync(path);
  for (let run = 1; run <= 40; run += 1) {
    const kept = openKeptValues(path);
    expect(text(kept.take(toKey('large')))).toBe(large);
    expect(kept.take(toKey(`n${run - 1}`))).toHaveLength(1000);
    kept.put(toKey(`n${run}`), Buffer.from('y'.repeat(1000)));
    if (run === 1) {
      kept.save();
      expect(statSync(path).ino).toBe(ino);
      continue;
    }
    kept.save();
    expect(statSync(path).size).toBeLessThan(20_000);
  }
  expect(readdirSync(join(path, '..'))).toEqual(['values']);
});

test('a value of which another is put takes its place, in the former file as in the same run', () => {
  const path = keep({ one: 'first', large: 'x'.repeat(10_000) });
  const kept = openKeptValues(path);
  kept.take(toKey('large'));
  kept.take(toKey('one'));
  kept.put(toKey('one'), Buffer.from('second'));
  kept.put(toKey('one'), Buffer.from('third'));
  expect(text(kept.take(toKey('one')))).toBe('third');
  kept.save();
  expect(text(openKeptValues(path).take(toKey('one')))).toBe('third');
});

test('of two runs at once the last one counts, and nothing is mixed up', () => {
  const path = keep({ one: 'first', large: 'x'.repeat(10_000) });
  const [here, there] = [openKeptValues(path), openKeptValues(path)];
  for (const kept of [here, there]) kept.take(toKey('large'));
  there.put(toKey('there'), Buffer.from('y'.repeat(50_000)));
  there.save();
  here.put(toKey('here'), Buffer.from('z'));
  here.save();
  const next = openKeptValues(path);
  expect(text(next.take(toKey('here')))).toBe('z');
  expect(next.take(toKey('large'))).toHaveLength(10_000);
});

test('takes nothing from a folder, and puts a file in its place', () => {
  const path = aPath();
  mkdirSync(join(path, 'inside'), { recursive: true });
  expect(openKeptValues(path).take(toKey('one'))).toBeUndefined();
  keep({ one: 'first' }, path);
  expect(text(openKeptValues(path).take(toKey('one')))).toBe('first');
});

test('takes nothing where a run ended while it wrote behind the former values', () => {
  const path = keep({ one: 'first' });
  appendFileSync(path, 'half of a value');
  expect(openKeptValues(path).take(toKey('one'))).toBeUndefined();
});

test('takes nothing where it is told to begin anew, and keeps what is new', () => {
  const path = keep({ one: 'first' });
  const kept = openKeptValues(path, { isFresh: true });
  expect(kept.take(toKey('one'))).toBeUndefined();
  kept.put(toKey('one'), Buffer.from('second'));
  kept.save();
  expect(text(openKeptValues(path).take(toKey('one')))).toBe('second');
});

test('takes nothing from a file that was cut off anywhere, or is none', () => {
  const whole = readFileSync(keep({ one: 'first', other: 'second' }));
  for (let length = 0; length < whole.length; length += 7) {
    const path = keep({ one: 'first', other: 'second' });
    truncateSync(path, length);
    expect(openKeptValues(path).take(toKey('one'))).toBeUndefined();
  }
  const path = keep({});
  writeFileSync(path, 'something else, as long as a foot at least');
  expect(openKeptValues(path).take(toKey('one'))).toBeUndefined();
});

test('never gives back a value, or another one, where a byte has changed', () => {
  const path = keep({ one: 'first', other: 'second' });
  const whole = readFileSync(path);
  for (let place = 0; place < whole.length; place += 1) {
    const broken = Buffer.from(whole);
    broken.writeUInt8(broken.readUInt8(place) ^ 0xff, place);
    writeFileSync(path, broken);
    const kept = openKeptValues(path);
    expect([undefined, 'first']).toContain(text(kept.take(toKey('one'))));
    expect([undefined, 'second']).toContain(text(kept.take(toKey('other'))));
  }
});

test('leaves the former file to the next run where a run is not finished', () => {
  const path = keep({ one: 'first' });
  openKeptValues(path).put(toKey('other'), Buffer.from('second'));
  expect(text(openKeptValues(path).take(toKey('one')))).toBe('first');
});

test('removes what runs of yesterday have left unfinished, and nothing of today', () => {
  const path = keep({ one: 'first' });
  const folder = join(path, '..');
  openKeptValues(path).put(toKey('other'), Buffer.from('second'));
  const [unfinished = ''] = readdirSync(folder).filter((name) => name !== 'values');
  openKeptValues(path);
  expect(readdirSync(folder)).toContain(unfinished);
  const old = new Date(Date.now() - 2 * 86_400_000);
  utimesSync(join(folder, unfinished), old, old);
  openKeptValues(path);
  expect(readdirSync(folder)).not.toContain(unfinished);
});

test('parts of a key cannot take each other’s place', () => {
  expect(toKey('ab', 'c')).not.toBe(toKey('a', 'bc'));
  expect(toKey('a', '')).not.toBe(toKey('a'));
});
