import { expect, test } from 'vitest';
import { prepareSource } from '../../../../src/content/markdown/prepare-source.ts';

const texts = {
  variables: {
    product: 'Brisa',
    'plan.price': { en: '€9', de: '9 €' },
    offer: '{{ product }} for {{ plan.price }}',
    one: '{{ two }}',
    two: '{{ one }}',
  },
  snippets: new Map([
    ['hours', 'Mo–Fr'],
    ['en/contact', '> [!TIP]\n> Call {{ product }}.\n\n{% include hours %}'],
    ['de/contact', 'Rufen Sie an.'],
    ['loop', '{% include loop.md %}'],
  ]),
};

const prepare = (text: string, locale = 'en', format: 'md' | 'mdx' = 'mdx') =>
  prepareSource(text, { format, locale, texts });

const toText = (...args: Parameters<typeof prepare>): string =>
  prepare(...args)
    .text.replaceAll(/\n+/gu, '\n')
    .trim();

test('variables are put in by language, in words, addresses and attributes', () => {
  expect(toText('{{ product }} is {{plan.price}}.')).toBe('Brisa is €9.');
  expect(toText('{{ plan.price }}', 'de-AT')).toBe('9 €');
  expect(toText('[a](https://example.com/{{ product }})')).toBe('[a](https://example.com/Brisa)');
  expect(toText('<Kbd title="{{ product }}">a</Kbd>')).toBe('<Kbd title="Brisa">a</Kbd>');
  expect(toText('{{ offer }}')).toBe('Brisa for €9');
});

test('braces in code and behind a backslash stay', () => {
  for (const text of ['`{{ product }}`', '```\n{{ product }}\n```', '\\{{ product }}']) {
    expect(toText(text, 'en', 'md')).toBe(text);
  }
});

test('snippets are put in by language, with what they hold', () => {
  expect(toText('Before.\n{% include contact %}\nAfter.')).toBe(
    'Before.\n<Tip>\nCall Brisa.\n</Tip>\nMo–Fr\nAfter.',
  );
  expect(toText('{% include "contact.md" %}', 'de')).toBe('Rufen Sie an.');
  expect(toText('--8<-- "hours.md"', 'fr')).toBe('Mo–Fr');
  expect(toText('Open {% include hours %}.')).toBe('Open Mo–Fr.');
  expect(toText('- a\n\n  {% include hours %}')).toBe('- a\n  Mo–Fr');
});

test('unknown names are told with their line and the nearest name', () => {
  expect(prepare('a\n\n{{ produt }}').mistakes).toEqual([
    {
      code: 'VariableUnknown',
      at: 3,
      message: 'There is no variable "produt".',
      remedy: 'Did you mean "product"?',
    },
  ]);
  expect(prepare('{% include contcat %}').mistakes).toMatchObject([
    { code: 'SnippetUnknown', at: 1, remedy: 'Did you mean "contact"?' },
  ]);
});

test('what holds itself is told and ends', () => {
  expect(prepare('{{ one }}').mistakes).toMatchObject([
    { code: 'TextCircular', message: 'The variable "one" holds itself: one → two → one.' },
  ]);
  expect(prepare('{% include loop %}').mistakes).toMatchObject([
    { code: 'TextCircular', message: 'The snippet "loop" holds itself: loop → loop.' },
  ]);
});

test('without a file of variables, and for templates, signs are foreign', () => {
  const { foreign, mistakes } = prepareSource('{{ a }} {% include b %}', {
    format: 'md',
    locale: 'en',
  });
  expect(foreign.map(({ kind }) => kind)).toEqual(['{% include %}', '{{ … }}']);
  expect(mistakes).toEqual([]);
  const template = prepare('{% include note.html content="x" %} {{ page.title | escape }}');
  expect(template.mistakes).toEqual([]);
  expect(template.foreign).toHaveLength(2);
});
