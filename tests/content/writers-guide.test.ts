import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { componentRules } from '../../src/content/check/body/component-rules.ts';
import { linkablePages } from '../../src/content/model/site-pages.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { announcementSchema } from '../../src/schemas/announcement.ts';
import { categoryIcons, categorySchema } from '../../src/schemas/category.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { homeSchema } from '../../src/schemas/home.ts';
import { stringsFileSchema } from '../../src/schemas/interface-strings.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { synonymsSchema } from '../../src/schemas/synonyms.ts';
import { checkSchema } from '../../src/content/read/yaml/schema-mistakes.ts';
import { parseYaml } from '../../src/content/read/yaml/yaml-text.ts';
import { listInMdx } from '../unit/content/check/write-content.ts';

const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(/^```(?<language>\w*)\n(?<code>[^]*?)\n```$/gmu)].flatMap(({ groups }) =>
    groups?.['language'] === language ? (groups['code'] ?? []) : [],
  );

test('names every field of an article', () => {
  for (const field of Object.keys(articleSchema.shape)) expect(guide).toContain(`| \`${field}`);
});

test('shows every component, every icon and every page that can be linked to', () => {
  for (const name of Object.keys(componentRules)) expect(guide).toContain(`<${name}`);
  for (const icon of categoryIcons) expect(guide).toContain(icon);
  for (const page of Object.keys(linkablePages)) expect(guide).toContain(`\`${page}\``);
});

/** What the examples name belongs to the demo. */
const ofDemo = /^(?:Picture|File)Missing|^(?:Channel|Term)Unknown/u;

test('shows components as the check accepts them', async () => {
  const examples = blocks('mdx').filter((code) => !code.startsWith('---'));
  expect(examples.length).toBeGreaterThan(3);
  for (const example of examples) {
    const problems = (await listInMdx(example)).filter((one) => !ofDemo.test(one));
    expect(problems, example).toEqual([]);
  }
});

function isAccepted(folder: string, schema: z.ZodType): boolean {
  const example = blocks('yaml').find((code) => code.startsWith(`# ${folder}`)) ?? '';
  const parsed = parseYaml(example);
  return parsed.ok && checkSchema(schema, parsed.value).ok;
}

test('shows other files as their schemas accept them', () => {
  expect(isAccepted('site.yaml', siteSchema)).toBe(true);
  expect(isAccepted('home.yaml', homeSchema)).toBe(true);
  expect(isAccepted('categories/', categorySchema)).toBe(true);
  expect(isAccepted('announcements/', announcementSchema)).toBe(true);
  expect(isAccepted('synonyms/', synonymsSchema)).toBe(true);
  expect(isAccepted('glossary/', glossarySchema)).toBe(true);
  expect(isAccepted('strings/', stringsFileSchema)).toBe(true);
});

test('shows pictures that exist, in this guide, in the README and in the design', () => {
  for (const document of ['content/README.md', 'README.md', 'docs/design.md']) {
    const path = join(import.meta.dirname, '../..', document);
    const pictures = [
      ...readFileSync(path, 'utf8').matchAll(/!\[[^\]]+\]\((?<file>[^):]+\.png)\)/gu),
    ];
    expect(pictures.length, document).toBeGreaterThan(2);
    for (const { groups } of pictures) {
      expect(existsSync(join(dirname(path), groups?.['file'] ?? '')), groups?.['file']).toBe(true);
    }
  }
});
