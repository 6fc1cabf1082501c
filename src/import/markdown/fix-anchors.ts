import { checkBody } from '../../content/check/body/check-body.ts';
import { articleSchema } from '../../schemas/article.ts';
import type { ImportedArticle, ImportNote } from '../imported-site.ts';
import { outsideCode } from './mask-code.ts';

/** Links to places, of articles and within one. */
const links =
  /(?<start>\]\(|href="|^ {0,3}\[[^\]\n]+\]:[ \t]*)(?:article:(?<id>[^#()[\]\s">]+))?#(?<fragment>[^)\s">]+)/gmu;

/**
 * Makes links to headings lead to the names that headings have here: programs make them in different
 * ways. A place that is not there is left out of the link, which leads to the article.
 */
export function fixAnchors(articles: readonly ImportedArticle[]): readonly ImportedArticle[] {
  const anchors = new Map(articles.map((one) => [`${one.locale} ${one.id}`, listAnchors(one)]));
  const byId = new Map([...anchors].map(([key, own]) => [key.slice(key.indexOf(' ') + 1), own]));
  return articles.map((article) => {
    const notes: ImportNote[] = [];
    const body = outsideCode(article.body, (text) =>
      text.replace(links, (written, ...parts: unknown[]) => {
        const groups: unknown = parts.at(-1);
        const [start = '', id = '', fragment = ''] = ['start', 'id', 'fragment'].map((key) =>
          String(Reflect.get(Object(groups), key) ?? ''),
        );
        const there = id === '' ? article.id : id;
        const own = anchors.get(`${article.locale} ${there}`) ?? byId.get(there);
        const found = own && findAnchor(fragment, own);
        if (own === undefined) return written;
        const target = id === '' ? '' : `article:${id}`;
        if (found !== undefined) return `${start}${target}#${found}`;
        notes.push({
          kind: 'changed',
          text: `There is no heading #${fragment}; the link leads to the article.`,
        });
        return id === '' ? `${start}article:${article.id}` : start + target;
      }),
    );
    return { ...article, body, notes: [...article.notes, ...notes] };
  });
}

interface Anchors {
  ids: ReadonlySet<string>;
  /** By what is left of an id without signs and numbers of chapters. */
  plain: ReadonlyMap<string, string>;
}

function listAnchors({ locale, id, extension, body }: ImportedArticle): Anchors {
  const path = `articles/${locale}/${id}${extension}`;
  const place = { locale, id, category: '', file: path, path, extension };
  const { anchors } = checkBody({
    ...place,
    ...{ frontMatter: articleSchema.parse({ title: '–' }), body, bodyLine: 1, revision: '' },
    ...{ titleFrom: 'field', unusedFields: [] },
  });
  return { ids: anchors, plain: new Map([...anchors].map((one) => [toPlain(one), one])) };
}

function findAnchor(written: string, { ids, plain }: Anchors): string | undefined {
  const fragment = decode(written);
  if (ids.has(fragment)) return fragment;
  return plain.get(toPlain(fragment));
}

const toPlain = (id: string): string =>
  id
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
