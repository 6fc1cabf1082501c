import { toBasePath, withoutBase } from '../../../lib/base-path.ts';
import { findNearestName } from '../../../lib/text/nearest-name.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { CheckedAddresses } from './check-addresses.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { checkArticleLink, checkHeading } from './check-article-link.ts';
import { checkPageLink, type PageLookup } from './check-page-link.ts';
import type { ArticleFacts, LinkFact } from '../body/article-facts.ts';
import { isUnsafeAddress } from '../body/html-policy.ts';
import { error, shorten, warning, type LinkFinding } from './link-finding.ts';
import { decode, normaliseUrl } from './normalise-url.ts';
import type { ArticleFile } from '../../read/read-article.ts';
import type { FindPath } from '../../read/content-paths.ts';
import type { HasSiteFile } from './site-files.ts';

/** What the links of all articles are checked against. */
export interface LinkContext {
  lookup: ArticleLookup;
  addresses: CheckedAddresses['addresses'];
  /** Address of the site if its writers gave one; links to it are links within. */
  siteUrl: string | undefined;
  hasSiteFile: HasSiteFile;
  /** Whether an address is answered by something beside the help centre. */
  isBeside: ((path: string) => boolean) | undefined;
  /** What stands behind `page:`. */
  pages: PageLookup;
  /** Whether readers of an article find a category; a draft may lead to one that holds drafts. */
  hasCategory: (id: string, from: ArticleFile) => boolean;
  /** What a path leads to. */
  findPath: FindPath;
}

/** Checks every link of an article. */
export function checkLinks(facts: ArticleFacts, context: LinkContext): readonly Problem[] {
  return facts.links.flatMap((link) => {
    const finding = checkLink(link, facts, context);
    if (!finding) return [];
    const place = { file: facts.article.file, line: link.line };
    const create = finding.severity === 'error' ? toError : toWarning;
    return [create(finding.code, place, finding.message, finding.remedy)];
  });
}

function checkLink(
  { target }: LinkFact,
  facts: ArticleFacts,
  context: LinkContext,
): LinkFinding | undefined {
  if (target === '') {
    return error(
      'LinkTargetMissing',
      'The link leads nowhere.',
      'Write its target: [text](article:…).',
    );
  }
  if (isOnOwnMachine(target)) return leadsToOwnMachine(target);
  if (isUnsafeAddress(target)) {
    return error(
      'LinkUnsafe',
      `The link "${shorten(target)}" could run code or hide a document.`,
      'Use an address that starts with https://, or put it into `backticks`.',
    );
  }
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/isu.exec(target) ?? [];
  if (scheme !== undefined) return checkScheme(scheme, rest, target, facts, context);
  if (target.startsWith('#')) return checkFragment(target.slice(1), facts);
  if (target.startsWith('//')) return undefined;
  if (target.startsWith('/')) return checkAddress(target, target, facts, context);
  return checkPath(target, facts, context, () => checkRelative(target, facts, context));
}

/** A path to a file; `otherwise` is asked where there is none. */
function checkPath(
  target: string,
  facts: ArticleFacts,
  { findPath, lookup, hasCategory }: LinkContext,
  otherwise: () => LinkFinding | undefined,
): LinkFinding | undefined {
  const found = findPath(target, facts.article);
  if (found === undefined) return otherwise();
  if (found.kind === 'category')
    return hasCategory(found.id, facts.article) ? undefined : otherwise();
  if (found.kind !== 'article') return undefined;
  const finding = checkArticleLink(
    `${encodeURIComponent(found.id)}${found.fragment}`,
    facts,
    lookup,
  );
  // Other programs make other ids of headings. The page opens all the same, at its beginning.
  return finding?.code === 'LinkHeadingUnknown' ? { ...finding, severity: 'warning' } : finding;
}

/** A file of the writer's disk (`file:`, `C:\\`, `\\\\server`). */
const ownFile = /^(?:file:|[a-z]:[\\/]|\\\\)/iu;

/** A server on the machine of whoever opens the link. */
const ownServer =
  /^https?:\/\/(?:[^/?#]*@)?(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])(?::\d+)?(?:[/?#]|$)/iu;

const isOnOwnMachine = (target: string): boolean => ownFile.test(target) || ownServer.test(target);

function leadsToOwnMachine(target: string): LinkFinding {
  const message = `"${shorten(decode(target))}" is on your own computer; readers do not get there.`;
  return ownFile.test(target)
    ? error(
        'LinkToOwnMachine',
        message,
        'Put the file into files/ and write <Download file="…" label="…" />.',
      )
    : warning(
        'LinkToOwnMachine',
        message,
        'Write the public address; if readers are to type this one, put it into `backticks`.',
      );
}

function checkScheme(
  scheme: string,
  rest: string,
  target: string,
  facts: ArticleFacts,
  context: LinkContext,
): LinkFinding | undefined {
  if (scheme === 'article') return checkArticleLink(rest, facts, context.lookup);
  if (scheme === 'page') return checkPageLink(rest, facts, context.pages);
  const { siteUrl } = context;
  if (siteUrl !== undefined && (target === siteUrl || target.startsWith(`${siteUrl}/`))) {
    return checkAddress(target, target.slice(siteUrl.length) || '/', facts, context);
  }
  const meant = findNearestName(scheme, linkKinds);
  if (meant === undefined || linkKinds.includes(scheme.toLowerCase())) return undefined;
  return error(
    'LinkKindUnknown',
    `"${scheme}:" is no kind of link.`,
    `Did you mean "${meant}:${shorten(rest)}"?`,
  );
}

/**
 * Kinds of links that a misspelt one is compared with. Unknown kinds, such as those of apps, pass.
 */
const linkKinds = ['article', 'page', 'image', 'https', 'http', 'mailto', 'tel', 'sms'];

function checkFragment(fragmentAsWritten: string, facts: ArticleFacts): LinkFinding | undefined {
  const fragment = decode(fragmentAsWritten);
  if (fragment === 'top' || fragment.startsWith(':~:')) return undefined;
  const finding = checkHeading(fragment, facts);
  // The page still opens and stays where it is: a nuisance, not a broken page.
  return (
    finding && {
      ...finding,
      message: `This article has no heading "#${fragment}".`,
      severity: 'warning',
    }
  );
}

function checkAddress(
  target: string,
  path: string,
  facts: ArticleFacts,
  context: LinkContext,
): LinkFinding | undefined {
  const { article } = facts;
  const [plain = ''] = withoutBase(path, toBasePath(context.siteUrl)).split(/[?#]/u);
  const { published, withDrafts } = context.addresses;
  const known = article.frontMatter.draft ? withDrafts : published;
  const isBeside = context.isBeside?.(plain) === true;
  if (plain === '/' || known.has(normaliseUrl(plain)) || isBeside) return undefined;
  const unknown = (): LinkFinding | undefined =>
    isFileName(plain)
      ? checkFileAddress(target, plain, context)
      : warning(
          'LinkAddressUnknown',
          `No page of this site has the address "${shorten(target)}".`,
          'Link to an article as [text](article:<category>/<article>); its address may then change.',
        );
  // A whole address is left as it is when pages are built.
  if (target !== path) return unknown();
  return checkPath(withoutBase(path, toBasePath(context.siteUrl)), facts, context, unknown);
}

const isFileName = (path: string): boolean => /\.[a-z0-9]+$/iu.test(path);

/**
 * An address of a file of the site that does not exist is certainly wrong. One of a page might be
 * answered by another program at the same host.
 */
function checkFileAddress(
  target: string,
  path: string,
  { lookup, hasSiteFile }: LinkContext,
): LinkFinding | undefined {
  if (hasSiteFile(path)) return undefined;
  const meant = /\.(?:mdx?|html?)$/iu.test(path)
    ? lookup.findNearest(decode(path).replace(/\.\w+$/u, ''))
    : undefined;
  return error(
    'LinkAddressUnknown',
    `There is no file "${shorten(target)}" in the site.`,
    meant === undefined
      ? 'Link to an article as [text](article:<category>/<article>), and offer a file with <Download>.'
      : `Did you mean "article:${meant}"?`,
  );
}

function checkRelative(
  target: string,
  { article }: ArticleFacts,
  { lookup }: LinkContext,
): LinkFinding {
  const base = `https://site.invalid/${article.id}`;
  const path = URL.canParse(target, base)
    ? decode(new URL(target, base).pathname).slice(1)
    : target;
  const id = path.replace(/\.mdx?$|\/$/u, '');
  const [plain = ''] = target.split(/[?#]/u);
  const meant = lookup.exists(id) ? id : lookup.findNearest(id);
  const remedy =
    meant === undefined
      ? 'Link to an article as [text](article:<category>/<article>), or to another site with https://.'
      : `Did you mean "article:${meant}"?`;
  const message = `"${shorten(target)}" leads to no article and to no file that is here.`;
  return isFileName(plain)
    ? error('LinkRelative', message, remedy)
    : warning('LinkRelative', message, remedy);
}
