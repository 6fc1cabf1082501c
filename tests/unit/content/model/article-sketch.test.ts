import { expect, test } from 'vitest';
import { sketchArticles } from '../../../../src/content/model/article-sketch.ts';

const sketch = (title: string, body: string): string | undefined =>
  sketchArticles([{ locale: 'en', id: 'a/b', frontMatter: { title }, body }]).get('en/a/b');

test('is of the words that a reader sees: other addresses and elements leave it as it is', () => {
  const one = sketch(
    'Charge',
    'Press <Key>Start</Key> and [see](article:bike/charge). {/* todo */}',
  );
  expect(sketch('Charge', 'Press **Start** and [see](article:bike/load).')).toBe(one);
  expect(sketch('Charge', 'Press **Stop** and [see](article:bike/load).')).not.toBe(one);
  expect(sketch('Load', 'Press **Start** and [see](article:bike/load).')).not.toBe(one);
});
