import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { areas, listSources, numberMutants } from '../../../../../tools/testing/mutation/areas.ts';
import { findMutants } from '../../../../../tools/testing/mutation/find-mutants.ts';
import { instrument } from '../../../../../tools/testing/mutation/instrument.ts';

function isSyntax(code: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

/** The source with switches, run as the body of a function; `broken` is the change that is on. */
function run(text: string, broken: string | undefined): unknown {
  const mutants = findMutants('a.ts', text);
  const numbered = mutants.map((mutant, index) => ({ id: index + 1, mutant }));
  const isOn = (id: number): boolean => mutants[id - 1]?.change === broken;
  const code = ts.transpile(instrument(text, numbered).replace('export default', 'return'));
  const json: unknown = runInNewContext(`JSON.stringify((() => { ${code} })())`, {
    __isBroken: isOn,
  });
  return JSON.parse(String(json));
}

describe('code with switches', () => {
  const text = 'let x = 1 + 2 * 3; if (x > 6) x = -x; export default [x, x ?? 5];';

  test('does what it did while no break is on', () => {
    expect(run(text, undefined)).toEqual([-7, -7]);
  });

  test.each([
    ['1 + 2 * 3 → (1) - (2 * 3)', [-5, -5]],
    ['2 * 3 → (2) / (3)', [1 + 2 / 3, 1 + 2 / 3]],
    ['x > 6 → false', [7, 7]],
    ['x = -x; → (nothing)', [7, 7]],
    ['-x → x', [7, 7]],
    ['x ?? 5 → 5', [-7, 5]],
    ['[x, x ?? 5] → []', []],
  ])('does what the break %s says', (change, result) => {
    expect(run(text, change)).toEqual(result);
  });

  test('keeps an else with its if when a statement is left out', () => {
    const branches = 'let x = 0; if (true) x = 1; else x = 2; export default x;';
    expect(run(branches, 'x = 1; → (nothing)')).toBe(0);
  });
});

test.each(areas)('every file of %s is still TypeScript with its switches', (area) => {
  for (const file of listSources(area)) {
    const code = instrument(readFileSync(file, 'utf8'), numberMutants([file]));
    expect(isSyntax(code), file).toBe(true);
  }
});
