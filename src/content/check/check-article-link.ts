import { suggest } from '../../lib/nearest-name.ts';
import type { ArticleIndex } from './article-lookup.ts';
import type { ArticleFacts } from './body/article-facts.ts';
import { error, type LinkFinding } from './link-finding.ts';
import { decode } from './shown-pages.ts';

/** Checks what follows `article:` in a link. */
export function checkArticleLink(
  rest: string,
  { article }: ArticleFacts,
  index: ArticleIndex,
): LinkFinding | undefined {
  const [idAsWritten = '', fragment] = rest.split('#', 2);
  const id = decode(idAsWritten);
  if (!index.exists(id)) return unknownArticle(id, index);
  if (index.isUnreadable(id, article.locale)) return undefined;
  const target = index.findShown(id, article.locale);
  if (!target) {
    const others = index.localesOf(id).join(', ');
    return error(
      'LinkArticleUntranslated',
      `Readers of "${article.locale}" have no article "${id}"; it exists in: ${others}.`,
      'Translate it, link to another article, or add a fallback for the language in site.yaml.',
    );
  }
  if (target.article.frontMatter.draft && !article.frontMatter.draft) {
    return error(
      'LinkToDraft',
      `"${id}" is a draft and is left out of the site.`,
      'Take "draft: true" out of it, or remove the link.',
    );
  }
  return fragment === undefined ? undefined : checkHeading(decode(fragment), target);
}

function unknownArticle(id: string, index: ArticleIndex): LinkFinding {
  const nearest = index.findNearest(id);
  return error(
    'LinkArticleUnknown',
    `There is no article "${id}".`,
    nearest === undefined
      ? 'An article is named by its path without language and ending, such as "billing/invoices".'
      : `Did you mean "${nearest}"?`,
  );
}

/** Checks that an article has a heading, or another place, of this name. */
export function checkHeading(fragment: string, target: ArticleFacts): LinkFinding | undefined {
  if (fragment === '' || target.anchors.has(fragment)) return undefined;
  const anchors = [...target.anchors];
  const list =
    anchors.length === 0
      ? 'It has no headings; remove the part from "#" on.'
      : `Its headings are: ${anchors.map((anchor) => `#${anchor}`).join(', ')}.`;
  return error(
    'LinkHeadingUnknown',
    `${target.article.file} has no heading "#${fragment}".`,
    suggest(fragment, anchors, list),
  );
}
