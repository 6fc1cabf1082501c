import { stringify } from 'yaml';
import type { ArticleFields, ImportedArticle, ImportedCategory } from './imported-site.ts';

/** Fields in the order in which content/README.md has them. */
const order: readonly (keyof ArticleFields)[] = [
  ...(['title', 'description', 'keywords', 'questions', 'related', 'order', 'updated'] as const),
  ...(['slug', 'redirectFrom', 'draft', 'promoted', 'translatedFrom', 'significance'] as const),
  'tally',
];

/** The file of an article as a person would write it: fields without a value are left out. */
export function toArticleFile({ frontMatter, body }: ImportedArticle): string {
  const names = [...new Set([...order, ...Object.keys(frontMatter)])];
  const given = new Map<string, unknown>(Object.entries(frontMatter));
  const fields = names.flatMap((name) => {
    const value = given.get(name);
    return isSaid(value) ? [[name, value] as const] : [];
  });
  return `---\n${toYaml(Object.fromEntries(fields))}---\n\n${body.trim()}\n`;
}

const isSaid = (value: unknown): boolean =>
  value !== undefined &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && !value.length);

/** The file of a category. */
export function toCategoryFile(category: ImportedCategory): string {
  const { label, summary, slug, order: place, icon, sections } = category;
  const fields = { label, summary, slug, order: place, icon, sections };
  return toYaml(dropEmpty(fields));
}

function dropEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value)
    .map(([name, one]) => [name, dropEmpty(one)] as const)
    .filter(([, one]) => one !== undefined && !isEmptyObject(one));
  return Object.fromEntries(kept);
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** YAML without folded lines: a changed word is one changed line. */
export const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, blockQuote: false, singleQuote: true });
