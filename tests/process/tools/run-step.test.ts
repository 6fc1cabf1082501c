import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runSteps } from '../../../tools/testing/run-step.ts';

const toStep = (programs: readonly string[], areIndependent?: true) => ({
  name: 'step',
  title: 'Step',
  programs: programs.map((text) => ['-e', text]),
  ...(areIndependent && { areIndependent }),
});

const run = async (programs: readonly string[], areIndependent?: true) =>
  (await runSteps([toStep(programs, areIndependent)], {}))[0];

test.each([undefined, true] as const)(
  'a step fails if one of its programs does (independent: %s)',
  async (areIndependent) => {
    const one = ['', 'process.exit(1)', ''];
    expect(await run(one, areIndependent)).toMatchObject({ passed: 0, failed: 1 });
    expect(await run(['', ''], areIndependent)).toMatchObject({ passed: 1, failed: 0 });
  },
);

test.each(['programs', 'steps'])(
  '%s run side by side, and what they write is not mixed',
  async (what) => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const folder = mkdtempSync(join(tmpdir(), 'candil-step-'));
    onTestFinished(() => {
      spy.mockRestore();
      rmSync(folder, { recursive: true });
    });
    const file = JSON.stringify(join(folder, 'met'));
    // The first waits for the second, which would come after it.
    const first = `console.log('one'); setInterval(() => {
    if (require('node:fs').existsSync(${file})) { console.log('two'); process.exit(0); }
  }, 10)`;
    const second = `console.log('three'); require('node:fs').writeFileSync(${file}, '')`;
    const steps =
      what === 'steps' ? [toStep([first]), toStep([second])] : [toStep([first, second], true)];
    for (const result of await runSteps(steps, {})) {
      expect(result).toMatchObject({ passed: 1, failed: 0 });
    }
    expect(written.toSorted()).toEqual(['one\ntwo\n', 'three\n']);
  },
);
