import { suggest } from '../../../lib/text/nearest-name.ts';
import type { ArticleLookup } from './article-lookup.ts';
import type { ArticleFacts } from '../body/article-facts.ts';
import { error, type LinkFinding } from './link-finding.ts';
import { decode } from './normalise-url.ts';

/** Checks the target of an `article:` link: the article, and the heading behind `#`. */
export function checkArticleLink(
  rest: string,
  { article }: ArticleFacts,
  lookup: ArticleLookup,
): LinkFinding | undefined {
  const [idAsWritten = '', fragment] = rest.split('#', 2);
  const id = decode(idAsWritten);
  const found = lookup.follow(id, article);
  switch (found.kind) {
    case 'unknown':
      return unknownArticle(id, lookup);
    case 'unreadable':
    case 'left-out':
      return undefined;
    case 'untranslated':
      return error(
        'LinkArticleUntranslated',
        `Readers of "${article.locale}" have no article "${id}"; it exists in: ${found.locales.join(', ')}.`,
        'Translate it, link to another article, or add a fallback for the language in site.yaml.',
      );
    case 'draft':
      return error(
        'LinkToDraft',
        `"${id}" is a draft and is left out of the site.`,
        'Take "draft: true" out of it, or remove the link.',
      );
    case 'shown':
      return fragment === undefined ? undefined : checkHeading(decode(fragment), found.facts);
  }
}

function unknownArticle(id: string, lookup: ArticleLookup): LinkFinding {
  const nearest = lookup.findNearest(id);
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
