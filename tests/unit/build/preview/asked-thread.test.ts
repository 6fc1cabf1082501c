import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { startAskedThread } from '../../../../src/build/preview/asked-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'candil-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answering = pathToFileURL(resolve('src/build/preview/answer-questions.ts')).href;

/** A thread that runs this code, which has `answerQuestions` and `anything`, a schema. */
function startThread(code: string) {
  const file = join(folder, `${crypto.randomUUID()}.mjs`);
  const imports = `import { answerQuestions } from '${answering}';\nconst anything = { parse: (value) => value };\n`;
  writeFileSync(file, imports + code);
  const thread = startAskedThread<string, string>(pathToFileURL(file), z.string());
  onTestFinished(() => thread.stop());
  return thread;
}

test('each question gets its own answer, whichever comes first', async () => {
  const thread = startThread(
    `const waiting = []; answerQuestions(anything, (text) => new Promise((resolve) => {
      waiting.unshift(() => resolve(text + '!'));
      if (waiting.length === 2) waiting.forEach((answer) => answer());
    }));`,
  );
  expect(await Promise.all([thread.ask('one'), thread.ask('two')])).toEqual(['one!', 'two!']);
});

test('a question that fails says why, and the next is answered', async () => {
  const thread = startThread(
    `answerQuestions(anything, async (text) => { if (text === 'bad') throw new Error('Not this.'); return text; });`,
  );
  await expect(thread.ask('bad')).rejects.toThrow('Not this.');
  expect(await thread.ask('good')).toBe('good');
});

test('a thread that ends answers with the reason, then and later', async () => {
  const thread = startThread(
    `answerQuestions(anything, async () => { setImmediate(() => { throw new Error('Out of memory.'); }); return new Promise(() => {}); });`,
  );
  await expect(thread.ask('one')).rejects.toThrow('Out of memory.');
  await expect(thread.ask('two')).rejects.toThrow('Out of memory.');
  const left = startThread(`answerQuestions(anything, () => process.exit(3));`);
  await expect(left.ask('one')).rejects.toThrow('The thread has ended.');
});
