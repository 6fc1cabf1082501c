import { suggest } from '../../../lib/text/nearest-name.ts';
import { findOwnPage } from '../../model/own-pages.ts';
import type { SiteModels } from '../../model/site-model.ts';
import { linkablePages, listPageNames } from '../../model/site-pages.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { ArticleFacts } from '../body/article-facts.ts';
import { checkHeading } from './check-article-link.ts';
import { error, type LinkFinding } from './link-finding.ts';
import { decode } from './normalise-url.ts';

/** What readers find when they follow `page:<name>`. */
export type LinkedPage =
  /** A page of Candil, of which nothing more is known here, or one of the company. */
  | { kind: 'shown'; facts: ArticleFacts | undefined }
  /** It exists, and its file cannot be read or is left out, which is told of that file. */
  | { kind: 'absent' }
  /** Nothing, because it is a draft. */
  | { kind: 'draft' }
  /** Nothing, because it exists in other languages only. */
  | { kind: 'untranslated'; locales: readonly string[] }
  | { kind: 'unknown' };

/** Looks up pages that links name as `page:<name>`. */
export interface PageLookup {
  /** What readers of a locale find; a draft may lead to other drafts. */
  follow: (name: string, from: { locale: string; isDraft: boolean }) => LinkedPage;
  /** What to write in place of a name that there is not. */
  suggest: (name: string) => string;
}

/** `facts` are those of the pages of the company. */
export function createPageLookup(
  { published, withDrafts }: SiteModels,
  facts: readonly ArticleFacts[],
  { absentPages }: Pick<ContentFolder, 'absentPages'>,
): PageLookup {
  const names = listPageNames(withDrafts);
  const absent = new Set(absentPages.map(({ id }) => id));
  const byPath = new Map(facts.map((one) => [one.article.path, one]));
  return {
    follow: (name, { locale, isDraft }) => {
      if (Object.hasOwn(linkablePages, name)) return { kind: 'shown', facts: undefined };
      const page = findOwnPage(isDraft ? withDrafts : published, locale, name);
      if (page) return { kind: 'shown', facts: byPath.get(page.path) };
      if (absent.has(name)) return { kind: 'absent' };
      if (!names.includes(name)) return { kind: 'unknown' };
      if (findOwnPage(withDrafts, locale, name)) return { kind: 'draft' };
      const locales = [...withDrafts.ownPages].flatMap(([one, own]) => (own.has(name) ? one : []));
      return { kind: 'untranslated', locales };
    },
    suggest: (name) => suggest(name, names, `The pages are: ${names.join(', ')}.`),
  };
}

/** Checks the target of a `page:` link: the page, and the heading behind `#`. */
export function checkPageLink(
  rest: string,
  { article: { locale, frontMatter } }: ArticleFacts,
  lookup: PageLookup,
): LinkFinding | undefined {
  const [nameAsWritten = '', fragment] = rest.split('#', 2);
  const name = decode(nameAsWritten.split('?')[0] ?? '');
  const found = lookup.follow(name, { locale, isDraft: frontMatter.draft });
  switch (found.kind) {
    case 'absent':
      return undefined;
    case 'unknown':
      return error('LinkPageUnknown', `There is no page "${name}".`, lookup.suggest(name));
    case 'draft':
      return error(
        'LinkToDraft',
        `The page "${name}" is a draft and is left out of the site.`,
        'Take "draft: true" out of it, or remove the link.',
      );
    case 'untranslated':
      return error('LinkPageUnknown', ...tellUntranslated(name, locale, found.locales));
    case 'shown':
      return fragment === undefined || !found.facts
        ? undefined
        : checkHeading(decode(fragment), found.facts);
  }
}

/** The message and the remedy for a page that a language lacks. */
export const tellUntranslated = (
  name: string,
  locale: string,
  locales: readonly string[],
): readonly [message: string, remedy: string] => [
  `Readers of "${locale}" have no page "${name}"; it exists in: ${locales.join(', ')}.`,
  'Translate it, or add a fallback for the language in site.yaml.',
];
