import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPageGate } from '../../../../src/build/preview/page-gate.ts';

test('content is exchanged at once while no page is made', () => {
  const gate = createPageGate();
  const done: string[] = [];
  gate.exchange(() => done.push('exchanged'));
  expect(done).toEqual(['exchanged']);
});

test('content is exchanged when the last page is made, and later pages wait for it', async () => {
  const gate = createPageGate();
  const done: string[] = [];
  const leaveFirst = await gate.enter();
  const leaveSecond = await gate.enter();
  gate.exchange(() => done.push('exchanged'));
  const third = gate.enter().then((leave) => {
    done.push('third');
    return leave;
  });
  const opened = gate.opened().then(() => done.push('opened'));
  leaveFirst();
  // Whoever leaves twice has left once.
  leaveFirst();
  await setImmediate();
  expect(done).toEqual([]);
  leaveSecond();
  expect(done).toEqual(['exchanged']);
  (await third)();
  await opened;
  expect(done.toSorted()).toEqual(['exchanged', 'opened', 'third']);
});

test('two exchanges that wait are one, the later', async () => {
  const gate = createPageGate();
  const done: string[] = [];
  const leave = await gate.enter();
  gate.exchange(() => done.push('first'));
  const waiting = gate.enter();
  gate.exchange(() => done.push('second'));
  leave();
  await waiting;
  expect(done).toEqual(['second']);
});

test('a page that has just been let in holds up the next exchange', async () => {
  const gate = createPageGate();
  const done: string[] = [];
  gate.exchange(() => done.push('first'));
  const leave = await gate.enter();
  gate.exchange(() => done.push('second'));
  await setImmediate();
  expect(done).toEqual(['first']);
  leave();
  expect(done).toEqual(['first', 'second']);
});
