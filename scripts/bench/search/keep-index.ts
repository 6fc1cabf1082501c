import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeIndex, type PageSource } from '../../../src/integrations/pagefind-index.ts';
import type { CorpusArticle } from './questions.ts';

const kept = resolve('.candil/bench/search');
const indexer = resolve('src/integrations/pagefind-index.ts');

/**
 * Folder of the index over the texts of a corpus. It is written once and kept as long as neither the
 * texts nor the code that writes it change, so that a change of the ranking is measured at once.
 */
export async function keepIndex(
  corpus: readonly CorpusArticle[],
  language: string,
): Promise<string> {
  const hash = createHash('sha256').update(`${language}\n${JSON.stringify(corpus)}`);
  for (const [path, text] of await readModules(indexer)) hash.update(path).update(text);
  const folder = join(kept, `${language}-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await writeIndex(
    unfinished,
    corpus.map((article) => toSource(article, language)),
  );
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  return folder;
}

const importPattern = /from '(\.[^']+\.ts)'/gu;

/** A module and all of the project's own that it needs, sorted by path. */
async function readModules(entry: string): Promise<[path: string, text: string][]> {
  const found = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = await readFile(path, 'utf8');
    found.set(path, text);
    for (const [, needed = ''] of text.matchAll(importPattern)) {
      waiting.push(join(dirname(path), needed));
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function toSource({ id, title, text }: CorpusArticle, language: string): PageSource {
  const html =
    `<!doctype html><html lang="${language}"><body><article data-pagefind-body>` +
    `<h1>${escape(title)}</h1><p>${escape(text)}</p></article></body></html>`;
  return { url: `/${id}/`, read: () => Promise.resolve(html) };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
