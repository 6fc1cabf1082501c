import { describe, expect, test } from 'vitest';
import { areas, listSources, numberMutants } from '../../../../../tools/testing/mutation/areas.ts';
import { findMutants } from '../../../../../tools/testing/mutation/find-mutants.ts';

/** What is changed into what, in a source. */
function changesOf(text: string): readonly string[] {
  return findMutants('a.ts', text).map(({ change }) => change);
}

describe('a break', () => {
  test.each([
    ['const x = a + b;', ['a + b → (a) - (b)']],
    ['const x = a < b;', ['a < b → (a) <= (b)', 'a < b → (a) >= (b)']],
    ['const x = a === b;', ['a === b → (a) !== (b)']],
    ['const x = a && b;', ['a && b → (a) || (b)']],
    ['const x = a ?? b;', ['a ?? b → a', 'a ?? b → b']],
    ['const x = !a;', ['!a → a']],
    ['const x = true;', ['true → false']],
    ["const x = 'open';", ["'open' → ''"]],
    ["const x = '';", ["'' → 'mutated'"]],
    ['const x = a?.b.c;', ['a?.b → a.b']],
    ['const x = a?.[0];', ['a?.[0] → a[0]', '0 → 1']],
    ['const x = a.some(b);', ['a.some(b) → a.every(b)']],
    ['const x = Math.min(a, b);', ['Math.min(a, b) → Math.max(a, b)']],
    ['const x = a.filter(b);', ['a.filter(b) → a']],
    ['const x = [a];', ['[a] → []']],
    ['const x = /^a$/;', ['/^a$/ → /a$/', '/^a$/ → /^a/']],
    ['tell(a);', ['tell(a); → (nothing)']],
    ['x += 1;', ['x += 1; → (nothing)', 'x += 1 → x -= 1', '1 → 0', '1 → 10']],
    ['const x = a ? b : c;', ['a → true', 'a → false']],
    ['while (a) b;', ['a → false', 'b; → (nothing)']],
  ])('of %s', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });

  test('of a number in a function is the next one, of a constant none and tenfold', () => {
    expect(changesOf('const weight = 0.5;')).toEqual(['0.5 → 0', '0.5 → 5']);
    expect(changesOf('const f = () => 2;')).toEqual(['2 → 3']);
  });

  test('of a function leaves its last return out of account, not an early one', () => {
    expect(changesOf('function f() { if (a) return b; return c; }')).toEqual([
      'a → true',
      'a → false',
      'return b; → (nothing)',
    ]);
  });

  test.each([
    ['types', "type A = 'a' | 1; const x: 'b' | true = y;"],
    ['what is said to people', "throw new TypeError('No. ' + a);"],
    ['the console', "console.log('a', 1);"],
    ['names of properties', "const x = { 'a': b, 1: c };"],
    ['imports', "import a from 'a'; export { b } from 'b';"],
    [
      'long lists of data',
      `const x = y([${Array.from({ length: 9 }, () => "'a'").join()}].length);`,
    ],
  ])('never touches %s', (_, text) => {
    const values = changesOf(text).filter((change) => !/^\[|nothing/.test(change));
    expect(values).toEqual([]);
  });

  test('in the middle of a chain replaces the whole chain, which ends where it ended', () => {
    const text = 'const x = a?.b.filter(c).length;';
    const hosts = findMutants('a.ts', text).map(({ host }) => text.slice(host.start, host.end));
    expect(new Set(hosts)).toEqual(new Set(['a?.b.filter(c).length']));
  });
});

test('a mutant is known by its line of code, wherever that stands', () => {
  const [before] = findMutants('a.ts', 'const x = !a;');
  const [after] = findMutants('a.ts', '// A new line.\n  const x = !a;');
  expect([before?.line, after?.line]).toEqual([1, 2]);
  expect(after?.lineText).toBe(before?.lineText);
});

test('there are sources and mutants in each area', () => {
  for (const area of areas) expect(listSources(area), area).not.toEqual([]);
  expect(numberMutants(listSources('lib')).length).toBeGreaterThan(100);
});
