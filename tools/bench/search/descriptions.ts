import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { toIndexableHtml } from '../../../src/search/index/pagefind/indexable-html.ts';
import { readSynonyms } from '../../../src/build/hooks/read-synonyms.ts';
import { keepIndex } from './keep-index.ts';
import { keepSite } from './keep-site.ts';
import type { CorpusArticle, Examination, Question } from './questions.ts';

const frontMatter = /^---\n(?<yaml>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/u;
const matterSchema = z.looseObject({ title: z.string(), description: z.string().optional() });

/**
 * The articles of a content folder as texts, and their descriptions as questions. An article without
 * a description asks nothing.
 */
export async function examineDescriptions(folder: string, language: string): Promise<Examination> {
  const corpus: CorpusArticle[] = [];
  const questions: Question[] = [];
  const articles = join(folder, 'articles', language);
  const files = (await readdir(articles, { recursive: true })).filter(isArticle).sort();
  for (const file of files) {
    const groups = frontMatter.exec(await readFile(join(articles, file), 'utf8'))?.groups;
    const matter = matterSchema.safeParse(parse(groups?.['yaml'] ?? ''));
    if (!matter.success) continue;
    const id = file.replace(/\.mdx?$/u, '').replaceAll(sep, '/');
    const { title, description } = matter.data;
    corpus.push({ id, title, text: groups?.['body'] ?? '' });
    const query = description?.replace(/\s+/gu, ' ').trim();
    if (query) questions.push({ query, relevant: [id], answers: [] });
  }
  return { language, corpus, questions, unanswerable: [], toUrl: (id) => `/${language}/${id}/` };
}

const isArticle = (file: string): boolean => /\.mdx?$/u.test(file);

/** Folder of the site of a content folder without its descriptions. */
export async function keepSiteWithoutDescriptions(
  folder: string,
  except: readonly string[] = [],
): Promise<string> {
  const content = resolve('.candil/bench/search-articles');
  await rm(content, { recursive: true, force: true });
  await cp(folder, content, { recursive: true });
  for (const file of (await readdir(content, { recursive: true })).filter(isArticle)) {
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    const yaml = frontMatter.exec(text)?.groups?.['yaml'] ?? '';
    const without = yaml.replace(/^description:.*(?:\n[ \t]+.*)*\n?/mu, '');
    await writeFile(
      path,
      text.replace(yaml, () => without),
    );
  }
  return keepSite('articles', content, except);
}

/** Parts of the code that change the pages of no article, only what the search makes of them. */
export const searchCode: readonly string[] = ['src/search', 'components/search', 'i18n/strings'];

/**
 * Folder of the index over the pages of a site in a language; written anew when the code that indexes
 * changes, without building the site again.
 */
export async function keepSiteIndex(
  site: string,
  language: string,
  contentFolder: string,
): Promise<string> {
  const files = (await readdir(join(site, language), { recursive: true }))
    .filter((file) => file.endsWith('index.html'))
    .sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const path = `/${language}/${file.replaceAll(sep, '/')}`.replace(/index\.html$/u, '');
      return { url: path, html: await readFile(join(site, language, file), 'utf8') };
    }),
  );
  return keepIndex(
    language,
    pages.filter(({ html }) => toIndexableHtml(html) !== undefined),
    { synonyms: await readSynonyms(contentFolder) },
  );
}
