import { toInlineText } from '../../content/markdown/blocks/inline-html.ts';
import { articleSchema } from '../../schemas/article.ts';
import { readArticle, type ArticleFile } from '../../content/read/read-article.ts';
import { splitText } from '../../content/read/front-matter.ts';
import type { ArticleFields, ImportNote } from '../imported-site.ts';
import type { SourceDocument } from './document.ts';

/** A text of the source with its fields in our words. */
export interface ReadDocument extends SourceDocument {
  fields: ArticleFields;
  body: string;
  title: string;
  description: string | undefined;
  order: number | undefined;
  /** Names of fields that nothing here reads. */
  unused: readonly string[];
  notes: readonly ImportNote[];
}

/** Reads the fields of a text; what cannot be read of them is left out and noted. */
export function readDocument(document: SourceDocument): ReadDocument {
  const text = withReadableFields(document.text);
  const read = readArticle(toPlace(document), text);
  const article = read.ok ? read.article : read.rest;
  const notes: ImportNote[] = read.ok
    ? []
    : read.problems.map(({ message }) => ({
        kind: 'lost',
        text: `A field was left out. ${message}`,
      }));
  const title = toPlain(findTitle(document, article));
  const given = withoutDefaults(article);
  const description = given.description === undefined ? '' : toPlain(given.description);
  const fields = { ...given, title, ...(description !== '' && { description }) };
  return {
    ...document,
    ...{ fields, title, description: fields.description, order: article?.frontMatter.order },
    body: article?.body ?? stripFence(text),
    unused: article?.unusedFields ?? [],
    notes,
  };
}

/** Titles and descriptions hold no Markdown and no HTML here. */
const toPlain = (text: string): string =>
  toInlineText(text)
    .replace(/<\/?(?:b|i|em|strong|br|a|code|span|kbd)\b[^<>]*>/giu, '')
    .replace(/&(?:nbsp|amp|lt|gt|quot);/gu, (sign) => entities[sign] ?? sign)
    .trim();

const entities: Readonly<Record<string, string>> = {
  ...{ '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' },
};

const toPlace = ({ locale, path }: Pick<SourceDocument, 'locale' | 'path'>) => ({
  ...{ locale, id: 'import/article', category: 'import', file: path, path },
  extension: '.md' as const,
});

/** Where the fields are never closed, all is text. */
const stripFence = (text: string): string => text.replace(/^---[ \t]*\n/u, '');

function findTitle({ name }: SourceDocument, article: ArticleFile | undefined): string {
  const said = article?.frontMatter.title ?? '';
  const isSaid = said !== '' && said !== '–' && article?.titleFrom !== 'name';
  if (isSaid) return said;
  const parts = name.split('/');
  const last = /^(?:_?index|readme)$/iu.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
  const words = (last ?? name)
    .replace(/^\d+[-_.)\s]+/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Fields that say something. */
function withoutDefaults(article: ArticleFile | undefined): Partial<ArticleFields> {
  if (!article) return {};
  const plain: Record<string, unknown> = articleSchema.parse({ title: '–' });
  const given = Object.entries(article.frontMatter).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(plain[name]),
  );
  const parsed = articleSchema.partial().safeParse(Object.fromEntries(given));
  return parsed.success
    ? Object.fromEntries(given.map(([name]) => [name, Reflect.get(parsed.data, name)]))
    : {};
}

/**
 * YAML that other readers let pass: a colon or a quote inside a plain text, tabs. Its lines are read
 * one by one, where it cannot be read as a whole.
 */
function withReadableFields(text: string): string {
  const split = splitText(text);
  if (split?.notation !== 'yaml') return text;
  const read = readArticle(toPlace({ locale: 'en', path: '' }), text);
  const isBroken = !read.ok && read.problems.some(({ code }) => code === 'YamlUnreadable');
  if (!isBroken) return text;
  const lines = split.fields.split('\n').flatMap((line) => {
    const [, name = '', value = ''] =
      /^([A-Za-z][\w-]*)[ \t]*:[ \t]+(\S.*)$/u.exec(line.trimEnd()) ?? [];
    if (name === '' || /^[[{|>&*]/u.test(value)) return [];
    const plain = value.replace(/^(["'])([\s\S]*)\1$/u, '$2');
    return [`${name}: ${/^(?:true|false|-?\d+)$/u.test(plain) ? plain : JSON.stringify(plain)}`];
  });
  return `---\n${lines.join('\n')}\n---\n${split.body}`;
}
