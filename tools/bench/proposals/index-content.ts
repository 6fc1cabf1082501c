import { toSearchableHtml } from '../../../src/content/check/body/searchable-html.ts';
import { createSiteModels, listOriginals } from '../../../src/content/model/site-model.ts';
import {
  readContentFolder,
  type ContentFolder,
} from '../../../src/content/read/read-content-folder.ts';
import { isError } from '../../../src/content/read/files/problem.ts';
import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { createSearch, type Search } from '../../../src/search/search.ts';
import { keepIndex } from '../search/keep-index.ts';

/** A content folder as it stands, and a search over its published articles in a language. */
export async function indexContent(
  dir: string,
  language: string,
): Promise<{ folder: ContentFolder; search: Search }> {
  const folder = await readContentFolder(dir, { cwd: dir });
  const mistake = folder.problems.find(isError);
  if (mistake) throw new Error(`${mistake.code} ${mistake.file}\n${mistake.message}`);
  const sources = new Map(folder.articles.map((article) => [article.file, article]));
  const pages = listOriginals(createSiteModels(folder).published).flatMap(({ file, url }) => {
    const source = sources.get(file);
    return source ? [{ url, html: toSearchableHtml(source, language) }] : [];
  });
  const synonyms = new Map(
    Array.from(folder.entries.synonyms, ([locale, { value }]) => [locale, value] as const),
  );
  const index = await keepIndex(`proposals-${language}`, pages, { synonyms });
  return { folder, search: createSearch({ index: openIndexOnDisk(index, language), language }) };
}
