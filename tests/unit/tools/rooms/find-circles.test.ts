import { describe, expect, test } from 'vitest';
import { findCircles } from '../../../../tools/rooms/find-circles.ts';

const one = (from: string, to: string): { from: string; to: string } => ({ from, to });

describe('circles between folders', () => {
  test('are found though no file imports itself by others', () => {
    expect(
      findCircles([one('src/a/one.ts', 'src/b/one.ts'), one('src/b/two.ts', 'src/a/two.ts')]),
    ).toEqual([['src/a', 'src/b', 'src/a']]);
  });

  test('are found below the first level, and between a file and a folder beside it', () => {
    expect(
      findCircles([
        one('src/a/deep/one.ts', 'src/a/two.ts'),
        one('src/a/two.ts', 'src/a/deep/three.ts'),
      ]),
    ).toEqual([['src/a/deep', 'src/a/two.ts', 'src/a/deep']]);
  });

  test('are told once a folder, by their members', () => {
    expect(
      findCircles([
        one('src/a/x.ts', 'src/b/x.ts'),
        one('src/b/y.ts', 'src/c/x.ts'),
        one('src/c/y.ts', 'src/b/z.ts'),
      ]),
    ).toEqual([['src/b', 'src/c', 'src/b']]);
  });

  test('are none where every arrow points one way', () => {
    expect(findCircles([one('src/a/x.ts', 'src/b/x.ts'), one('src/a/y.ts', 'src/c/x.ts')])).toEqual(
      [],
    );
  });
});
