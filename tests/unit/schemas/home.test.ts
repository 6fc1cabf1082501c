import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readYamlText } from '../../../src/content/read/yaml/yaml-file.ts';
import { homeSchema, sectionKinds } from '../../../src/schemas/home.ts';

const read = (yaml: string) => readYamlText(yaml, 'home.yaml', homeSchema);

const kindsOf = (yaml: string) => {
  const home = read(yaml);
  return home.ok ? home.entry.value.sections.map(({ kind }) => kind) : [];
};

const mistakes = (sections: string) => {
  const home = read(`sections:\n${sections}`);
  return home.ok
    ? []
    : home.problems.map(({ line, message, remedy }) => `${line ?? 0}: ${message} ${remedy}`);
};

const hero = '  - kind: hero\n';

test('without a file, or with an empty one, the page is the usual one', () => {
  const usual = ['hero', 'categories', 'promoted', 'popular', 'recent', 'announcements', 'contact'];
  expect(kindsOf('')).toEqual(usual);
  expect(homeSchema.parse({}).sections.map(({ kind }) => kind)).toEqual(usual);
});

test('sections keep their order; lists, texts and links may be there twice', () => {
  const yaml = `sections:
  - { kind: recent, limit: 3 }
  - { kind: text, text: { en: Welcome., de: Willkommen. } }
  - { kind: hero, title: Hello, tone: accent, asked: [billing/invoices] }
  - { kind: text, title: Shops, text: "See [contact](page:contact)." }
  - { kind: desks }
`;
  expect(kindsOf(yaml)).toEqual(['recent', 'text', 'hero', 'text', 'desks']);
});

describe('a mistake is told with its line and a remedy', () => {
  test('in the kind of a section', () => {
    expect(mistakes('  - kind: hro\n')).toEqual([
      '2: "sections[0].kind" is no kind of section. Did you mean "hero"?',
    ]);
    expect(mistakes(`${hero}  - kind: banana\n`)[0]).toMatch(
      /^3: "sections\[1\]\.kind" is no kind of section\. Choose one of: hero, categories, /u,
    );
  });

  test('in a section that is only a word', () => {
    expect(mistakes('  - hero\n')[0]).toMatch(/^2: "sections\[0\]" must be a group of fields/u);
  });

  test('in a field, of which those of the same kind are offered', () => {
    expect(mistakes(`${hero}  - kind: recent\n    articles: [a/b]\n`)).toEqual([
      '4: "articles" is no field of "sections[1]". The fields here are: kind, title, limit.',
    ]);
    expect(mistakes(`${hero}    picure: bike/hero\n`)).toEqual([
      '3: "picure" is no field of "sections[0]". Did you mean "picture"?',
    ]);
    expect(mistakes(`${hero}    tone: acent\n`)).toEqual([
      '3: "sections[0].tone" is "acent", which is not allowed here. Did you mean "accent"?',
    ]);
  });

  test('in what is missing', () => {
    expect(mistakes(`${hero}  - kind: articles\n    articles: [a/b]\n`)).toEqual([
      '3: "sections[1].title" is missing. Add the line "title: …".',
    ]);
  });

  test.each(['http://example.com', 'javascript:alert(1)', 'invoices', '/en/billing/'])(
    'in a link: %s',
    (link) => {
      const links = `${hero}  - kind: links\n    title: More\n    links:\n      - label: A\n        link: ${link}\n`;
      expect(mistakes(links)[0]).toMatch(/^7: "sections\[1\]\.links\[0\]\.link" is no link\./u);
    },
  );

  test('in a page without a hero, or with two', () => {
    expect(mistakes('  - kind: recent\n')).toEqual([
      '1: "sections" has no hero. Add "- kind: hero", which holds the title and the search.',
    ]);
    expect(mistakes(hero + hero)).toEqual([
      '3: "sections[1].kind" is there already: a page has one "hero". Remove one of them.',
    ]);
  });
});

test('the documentation lists every kind, and its example is valid', () => {
  const text = readFileSync('docs/home.md', 'utf8');
  const listed = [...text.matchAll(/^\| `(\w+)` /gmu)].map(([, kind]) => kind);
  expect(listed.toSorted()).toEqual([...sectionKinds].toSorted());
  const [, yaml = ''] = /```yaml\n(.*?)```/su.exec(text) ?? [];
  expect(read(yaml)).toMatchObject({ ok: true });
});
