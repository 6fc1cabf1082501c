import { join } from 'node:path';
import type { Text } from '../../schemas/localized-text.ts';
import { categorySchema, type Category } from '../../schemas/category.ts';
import { generalCategory } from './article-path.ts';
import { toFolderLabel } from './folder-label.ts';
import { readFolderTexts, type FolderText } from './folder-texts.ts';
import { listArticles, type ListedArticles } from './list-articles.ts';
import { readYamlFolder, type YamlFolder } from './yaml/read-yaml-folder.ts';

export interface Categories extends YamlFolder<Category> {
  /**
   * By folder name: what the files of `categories/` say and, where they say nothing, what the folders
   * of articles say of themselves. A category of which neither says anything is missing.
   */
  values: ReadonlyMap<string, Category>;
}

/** Reads `categories/`, and what folders of articles say of themselves. */
export function readCategories(
  dir: string,
  options: { cwd: string },
  listed: ListedArticles = listArticles(dir),
): Categories {
  const folder = readYamlFolder(join(dir, 'categories'), categorySchema, options);
  const written = new Map([...folder.entries].map(([id, { value }]) => [id, value]));
  return { ...folder, values: addFolderTexts(written, readFolderTexts(dir, listed)) };
}

/** Adds to categories what their folders say: `texts` are by path below the locale, as in ids. */
export function addFolderTexts(
  written: ReadonlyMap<string, Category>,
  texts: ReadonlyMap<string, FolderText>,
): ReadonlyMap<string, Category> {
  const merged = new Map(written);
  for (const [path, text] of texts) {
    const [id = '', ...rest] = path.split('/');
    const category = merged.get(id) ?? emptyCategory(id);
    merged.set(
      id,
      rest.length === 0
        ? withText(category, text, written.has(id))
        : withSection(category, rest.join('/'), text),
    );
  }
  return merged;
}

/** What the articles that lie in no folder of a category are called together. */
const generalLabel: Text = {
  en: 'General',
  es: 'General',
  de: 'Allgemein',
  fr: 'Généralités',
  pt: 'Geral',
  ar: 'عام',
};

const emptyCategory = (id: string): Category =>
  categorySchema.parse({ label: id === generalCategory ? generalLabel : toFolderLabel(id) });

function withText(category: Category, text: FolderText, isWritten: boolean): Category {
  const summary = mergeTexts(category.summary, text.summary);
  const label = isWritten ? mergeTexts(category.label, text.label) : (text.label ?? category.label);
  return {
    ...category,
    label: label ?? category.label,
    ...(summary !== undefined && { summary }),
    order: category.order ?? text.order,
  };
}

function withSection(category: Category, path: string, text: FolderText): Category {
  const written = category.sections[path];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const section = {
    label: mergeTexts(written?.label, text.label) ?? toFolderLabel(name),
    slug: written?.slug ?? {},
    order: written?.order ?? text.order,
  };
  return { ...category, sections: { ...category.sections, [path]: section } };
}

/** What is written for every language stays so; else languages that it lacks are added. */
const mergeTexts = (written: Text | undefined, more: Text | undefined): Text | undefined => {
  if (written === undefined || more === undefined) return written ?? more;
  if (typeof written === 'string' || typeof more === 'string') return written;
  return { ...more, ...written };
};
