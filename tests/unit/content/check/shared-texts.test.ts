import { expect, test } from 'vitest';
import { article, checkFiles } from './write-content.ts';

const listIn = async (files: Record<string, string>) =>
  (await checkFiles(files)).problems.map(({ code, file, line }) => `${code} ${file}:${line ?? 0}`);

const page = 'articles/en/help/page.md';

test('snippets and variables of the folder are known, also in links', async () => {
  expect(
    await listIn({
      'variables.yaml': 'product: Brisa\nid: help/page\n',
      'snippets/en/contact.md': 'Call {{ product }}.\n',
      [page]: article('{% include contact %}\n\n[again](article:{{ id }})'),
    }),
  ).toEqual([]);
});

test('unknown names are errors, on their line', async () => {
  expect(
    await listIn({
      'variables.yaml': 'product: Brisa\n',
      'snippets/contact.md': 'Call.\n',
      [page]: article('{{ produkt }} is here.\n\n{% include contcat %}\n'),
    }),
  ).toEqual([`VariableUnknown ${page}:5`, `SnippetUnknown ${page}:7`]);
});

test('an unknown name within a sentence is one mistake, also where MDX cannot be parsed', async () => {
  const mdx = page.replace('.md', '.mdx');
  expect(
    await listIn({
      'variables.yaml': 'product: Brisa\n',
      'snippets/contact.md': 'Call.\n',
      [mdx]: article('Say {{ produkt }} and {% include contcat %}.\n\n<br>\n'),
    }),
  ).toEqual([`SnippetUnknown ${mdx}:5`, `VariableUnknown ${mdx}:5`, `MdxUnreadable ${mdx}:7`]);
});

test('a mistake within a snippet is told where it is included', async () => {
  expect(
    await listIn({
      'snippets/contact.md': 'Text.\n\n[a](article:help/none)\n',
      [page]: article('Text.\n\n{% include contact %}\n'),
    }),
  ).toEqual([`LinkArticleUnknown ${page}:7`]);
});

test('a variable that a language of the site lacks is told once', async () => {
  expect(
    await listIn({
      'site.yaml': 'locales: [en, de, pt-BR]\n',
      'variables.yaml': 'product: Brisa\nphone:\n  en: 1\n  pt: "2"\n'.replace(' 1', ' "1"'),
      'articles/en/help/page.md': article('{{ phone }} {{ product }}'),
      'articles/de/help/page.md': article('{{ phone }} {{ phone }}'),
      'articles/pt-BR/help/page.md': article('{{ phone }}'),
    }),
  ).toEqual(['TextMissing variables.yaml:2']);
});

test('a file of variables that cannot be read is told', async () => {
  expect(await listIn({ 'variables.yaml': '"two words": a\n', [page]: article('Text.') })).toEqual([
    'FieldInvalid variables.yaml:1',
  ]);
});
