import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../support/build-folder.ts';

/** What other machines, editors and languages bring: the pages that are built of it are read. */
const folder = mkdtempSync(join(tmpdir(), 'candil-elsewhere-'));

const note = '<Note>\n\nGröße.\n\n</Note>';
const unix = (body: string, title: string) => `---\ntitle: ${title}\n---\n\n## Ärger\n\n${body}\n`;
const ways: Readonly<Record<string, (text: string) => string>> = {
  unix: (text) => text,
  mark: (text) => `\uFEFF${text}`,
  windows: (text) => text.replaceAll('\n', '\r\n'),
  'windows-mark': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'old-mac': (text) => text.replaceAll('\n', '\r'),
};

const yen = '料金は100~200円、**300~400円**、500~600円です。~~古い~~ `a~b c~d`';
const notes = 'Texto[^a] y[^a].\n\n## Uno\n\n## Dos\n\n[^a]: Nota.';

const signs = `> [!NOTE]
> Text.

:::danger Vorsicht
Text.
:::

{% tabs %}
{% tab title="iPhone" %}
Eins.
{% endtab %}
{% tab title="Android" %}
Zwei.
{% endtab %}
{% endtabs %}

<Tabs>
  <TabItem value="iPhone">Drei.</TabItem>
</Tabs>

## Spät {#late}

Ja :tada: {% include foreign.html %}

"{{ product }}" und {{ price }}

{% include kontakt %}

- [x] fertig

<p style="color: red; text-align: right">Rechts</p>`;

const components = `<Note>

Text.

</Note>

<Warning title="Vorsicht">

Text.

</Warning>

<Tabs>
<Tab label="iPhone">

Eins.

</Tab>
<Tab label="Android">

Zwei.

</Tab>
</Tabs>

<Tabs>
<Tab label="iPhone">

Drei.

</Tab>
</Tabs>

## Spät {#late}

Ja 🎉

„Brisa“ und 9 €

Rufen Sie *Brisa* an.

- [x] fertig

<p style="color: red; text-align: right">Rechts</p>`;

const files: Readonly<Record<string, string>> = {
  'site.yaml': 'locales: [en, es, de, { locale: ar, fallback: [es] }]\n',
  ...Object.fromEntries(
    Object.entries(ways).flatMap(([name, change]) => [
      [`articles/en/ways/${name}.md`, change(unix('- Größe.', `${name} md`))],
      [`articles/en/ways/${name}-x.mdx`, change(unix(note, `${name} mdx`))],
    ]),
  ),
  'articles/en/tildes/plain.md': unix(yen, 'Yen'),
  'articles/en/tildes/components.mdx': unix(`${yen}\n\n---\n\n${note}\n\n---`, 'Yen with a note'),
  'articles/en/fields/day.md': unix('Text.', '2026-01-01'),
  'articles/en/fields/day-x.mdx': unix('Text.', '2026-01-02'),
  'articles/es/notes/plain.md': unix(notes, 'Notas'),
  'variables.yaml': 'product: Brisa\nprice: { en: €9, de: 9 € }\n',
  'snippets/de/kontakt.md': 'Rufen Sie *{{ product }}* an.\n',
  'articles/de/signs/plain.md': unix(signs, 'Zeichen'),
  'articles/de/signs/components.mdx': unix(components, 'Zeichen als Komponenten'),
  'articles/es/notes/components.mdx': unix(notes, 'Notas con componentes'),
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await buildFolder({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const readPage = (path: string): Document =>
  parseHTML(readFileSync(join(folder, 'site', path, 'index.html'), 'utf8')).document;

const bodyOf = (path: string): string =>
  (readPage(path).querySelector('.prose')?.innerHTML ?? '').replace(/\s+/gu, ' ').trim();

describe.each(Object.keys(ways))('an article written with %s line ends', (name) => {
  test('is the page that it is on any other machine', () => {
    expect(readPage(`en/ways/${name}`).querySelector('h1')?.textContent).toBe(`${name} md`);
    expect(bodyOf(`en/ways/${name}`)).toBe(bodyOf('en/ways/unix'));
    expect(readPage(`en/ways/${name}-x`).querySelector('h1')?.textContent).toBe(`${name} mdx`);
    expect(bodyOf(`en/ways/${name}-x`)).toBe(bodyOf('en/ways/unix-x'));
    expect(bodyOf(`en/ways/${name}-x`)).toContain('class="callout"');
  });
});

test.each(['plain', 'components'])('one tilde strikes nothing out in %s', (name) => {
  const body = readPage(`en/tildes/${name}`).querySelector('.prose');
  expect(body?.textContent).toContain('料金は100~200円、300~400円、500~600円です。古い a~b c~d');
  expect(Array.from(body?.querySelectorAll('del') ?? [], (one) => one.textContent)).toEqual([
    '古い',
  ]);
  expect(body?.querySelector('strong')?.textContent).toBe('300~400円');
});

test('a title that looks like a date is a title, as in the check', () => {
  expect(readPage('en/fields/day').querySelector('h1')?.textContent).toBe('2026-01-01');
  expect(readPage('en/fields/day-x').querySelector('h1')?.textContent).toBe('2026-01-02');
});

test('signs of other systems are what components are, in the language of the text', () => {
  const tight = (path: string): string => bodyOf(path).replaceAll(/\s*(<[^>]*>)\s*/gu, '$1');
  expect(tight('de/signs/plain')).toBe(tight('de/signs/components'));
  const page = readPage('de/signs/plain');
  const texts = (selector: string): readonly string[] =>
    Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent.trim());
  expect(texts('.callout-title')).toEqual(['Hinweis', 'Vorsicht']);
  expect(texts('candil-tabs .tab-label')).toEqual(['iPhone', 'Android', 'iPhone']);
  expect(Array.from(page.querySelectorAll('.tab'), ({ id }) => id)).toEqual([
    'tab:iphone',
    'tab:android',
    'tab:iphone:2',
  ]);
  expect(page.querySelector('h2#late')).not.toBeNull();
  expect(texts('.prose label:has(input[checked])')).toEqual(['fertig']);
  expect(page.querySelector('[style]')).toBeNull();
  expect(texts('p.align-end')).toEqual(['Rechts']);
  expect(page.querySelector('.prose')?.textContent).not.toMatch(/[{}%]|:::|\[!/u);
});

test('a copy has the words of what signs were', () => {
  const copy = readFileSync(join(folder, 'site/de/signs/plain.md'), 'utf8');
  expect(copy).toContain('**Hinweis**\n\nText.');
  expect(copy).toContain('**Vorsicht**\n\nText.');
  expect(copy).toContain('Rufen Sie *Brisa* an.');
  expect(copy).toContain('**iPhone**\n\nEins.');
  expect(copy).not.toMatch(/:::|\{%|\[!/u);
});

test.each(['es/notes/plain', 'es/notes/components', 'ar/notes/plain', 'ar/notes/components'])(
  'the footnotes of %s are in Spanish, the language of the text',
  (path) => {
    const page = readPage(path);
    expect(page.querySelector('section[data-footnotes] h2')?.textContent).toBe('Notas al pie');
    const labels = page.querySelectorAll('[data-footnote-backref]');
    expect(Array.from(labels, (link) => link.getAttribute('aria-label'))).toEqual([
      'Volver a la llamada 1',
      'Volver a la llamada 1-2',
    ]);
    expect(page.querySelector('article')?.textContent).not.toMatch(/Footnotes|Back to/u);
    expect(page.querySelectorAll('a[href="#footnote-label"]')).toHaveLength(0);
  },
);
