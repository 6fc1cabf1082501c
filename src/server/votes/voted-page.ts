import type { Context } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import type { TallyRule } from '../../schemas/site-votes.ts';
import type { Tally } from '../../schemas/vote.ts';
import { ApiError } from '../http/errors.ts';
import { returnOrigin } from '../http/same-origin.ts';
import { findArticle, findRenamed, toCountedId } from '../site/find-article.ts';
import type { FindEdition } from './editions.ts';
import type { VotedEdition } from './voted-article.ts';

/** What routes need to know which text is voted on. */
export interface EditionParts {
  manifest: () => Promise<Manifest>;
  /** The editions of a build. */
  editions: (manifest: Manifest) => Promise<FindEdition>;
}

/** The article of an address, with what the build knows of it. */
export interface VotedPage extends VotedEdition {
  url: string;
  revision: string;
  title: string;
  /** When readers are told how many found it helpful. */
  tally: TallyRule;
  /** Votes that were cast on this text before it stood here. */
  before?: Tally | undefined;
}

/** The article of the address; throws `article_unknown`. */
export async function getVotedPage(c: Context, parts: EditionParts): Promise<VotedPage> {
  const locale = c.req.param('locale') ?? '';
  const named = c.req.param('article') ?? '';
  const manifest = await parts.manifest();
  const found = findArticle(manifest, locale, named) ?? findRenamed(manifest, locale, named);
  if (!found) throw new ApiError('article_unknown');
  const articleId = toCountedId(named, found);
  const findEdition = await parts.editions(manifest);
  const { url, revision, title = '', tally, before } = found;
  const edition = findEdition(locale, articleId);
  return {
    ...{ locale, articleId, edition, url, revision, title },
    // What has been rewritten since is another text.
    ...(edition === 1 && before && { before }),
    tally: tally === 'closed' ? 'never' : (manifest.tally ?? 'always'),
  };
}

/** The sums as far as readers are told of them. */
export function showSums(
  { tally, before }: Pick<VotedPage, 'tally' | 'before'>,
  sums: Tally,
): Tally | object {
  const helpful = sums.helpful + (before?.helpful ?? 0);
  const total = sums.total + (before?.total ?? 0);
  const isShown = tally === 'always' || (tally !== 'never' && total >= tally.from);
  return isShown ? { helpful, total } : {};
}

/** Where a reader without scripts is sent back to. */
export const toArticleAddress = (
  c: Context,
  { siteOrigin }: { siteOrigin?: string | undefined },
  { url }: Pick<VotedPage, 'url'>,
): string => `${returnOrigin(c, siteOrigin)}${toPath(url)}#page:voted`;

/** The address as ASCII, which headers need; it never leaves this host. */
const toPath = (url: string): string => new URL(url, 'http://localhost').pathname;

/** The same UUID in capitals is the same reader. */
export const toVoter = ({ voter }: { voter: string }): string => voter.toLowerCase();
