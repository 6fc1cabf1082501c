import { expect, test } from 'vitest';
import { createProgress } from '../../../src/build/progress.ts';

/** What two steps, a note and the end write. */
async function write(isTTY: boolean): Promise<string> {
  let text = '';
  const progress = createProgress({ isTTY, write: (part: string) => (text += part) !== '' });
  await progress.step('Checking', () => Promise.resolve());
  await progress.step('Building', () => {
    progress.note('a warning');
    return Promise.resolve();
  });
  progress.finish('Done');
  return text.replaceAll(/\d+\.\d s/gu, '0.0 s');
}

test('elsewhere than on a terminal a step is one plain line, when it is done', async () => {
  expect(await write(false)).toBe(
    '  Checking: done in 0.0 s\na warning\n  Building: done in 0.0 s\nDone (0.0 s)\n',
  );
});

test('on a terminal a step is shown while it lasts, and its line is written anew', async () => {
  const anew = '\r\u001B[2K';
  expect(await write(true)).toBe(
    `  Checking …\r${anew}  Checking: done in 0.0 s\n` +
      `  Building …\r${anew}a warning\n${anew}  Building: done in 0.0 s\n${anew}Done (0.0 s)\n`,
  );
});

test('a step that fails is not told as done', async () => {
  let text = '';
  const progress = createProgress({ isTTY: false, write: (part) => (text += String(part)) !== '' });
  const failing = progress.step('Checking', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(text).toBe('');
});
