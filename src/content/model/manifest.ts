import { hasHoles } from '../../lib/address-pattern.ts';
import { basePath } from '../../lib/base-path.ts';
import { originsOf } from '../../schemas/analytics-load.ts';
import { launcherUrl } from '../../i18n/urls.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { Tallies } from '../../schemas/tallies.ts';
import type { Tally } from '../../schemas/vote.ts';
import type { LockedChannel } from '../../schemas/locked-channel.ts';
import type { TicketChannel } from '../../schemas/ticket-channel.ts';
import type { TicketRules } from '../../schemas/ticket-rules.ts';
import type { Article } from './article.ts';
import type { SiteModel } from './site-model.ts';
import type { RedirectRule, WrittenRedirect } from '../../schemas/redirect.ts';
import { listSiteRedirects, type SiteRedirect } from './redirects.ts';

/** What the ticket form says of itself. */
interface FormFacts {
  /** Ids of the ticket topics that the form offers. */
  topics: readonly string[];
  ticketRules: TicketRules;
  ticketChannels: readonly TicketChannel[];
  /** Channels whose addresses are for customers who are signed in. */
  lockedChannels: readonly LockedChannel[];
  /** Topic → who answers. */
  routes: Readonly<Record<string, string>>;
  /** What `redirects.yaml` says. */
  folder?: { redirects: readonly WrittenRedirect[] };
}

/**
 * What the API process must know of the site. `sketches` are those of `sketchArticles`; without them
 * it is not known whether a text was rewritten.
 */
export function toManifest(
  model: SiteModel,
  { topics, ticketRules, ticketChannels, lockedChannels, routes, folder }: FormFacts,
  sketches: ReadonlyMap<string, string> = new Map(),
  startingTallies: Tallies = {},
): Manifest {
  const { site, originals } = model;
  const [plain, others] = splitRedirects(listSiteRedirects(model, folder?.redirects ?? []));
  return {
    ...(basePath() !== '' && { base: basePath() }),
    defaultLocale: site.defaultLocale,
    locales: site.locales.map(({ locale }) => locale),
    articles: Object.fromEntries(
      [...originals].map(([locale, articles]) => [
        locale,
        Object.fromEntries(
          [...articles].map(([id, article]) => [
            id,
            {
              ...toEntry(article, sketches.get(`${locale}/${id}`)),
              ...toCountedAs(article, articles),
              ...toBefore(startingTallies[`${locale}/${id}`]),
            },
          ]),
        ),
      ]),
    ),
    ...(site.votes.tally !== 'always' && { tally: site.votes.tally }),
    topics: [...topics],
    ticketRules,
    ticketChannels: [...ticketChannels],
    ...(lockedChannels.length > 0 && { lockedChannels: [...lockedChannels] }),
    routes: { ...routes },
    ...(site.insights.record && { insights: { sample: site.insights.sample } }),
    ...(site.analytics && { analytics: originsOf(site.analytics) }),
    ...(site.launcher && {
      frames: {
        origins: [...site.launcher.origins],
        pages: site.locales.map(({ locale }) => launcherUrl(locale)),
      },
    }),
    ...(site.customers && { asksCustomers: true }),
    redirects: Object.fromEntries(plain.map(({ from, to }) => [withSlash(from), to])),
    ...(others.length > 0 && { redirectRules: others.map(toRule) }),
  };
}

/** Those of one address to one of the site, for ever, and all others in their order. */
function splitRedirects(redirects: readonly SiteRedirect[]): [SiteRedirect[], SiteRedirect[]] {
  const isPlain = ({ from, to, status }: SiteRedirect): boolean =>
    !hasHoles(from) && to.startsWith('/') && status === 301;
  return [redirects.filter(isPlain), redirects.filter((redirect) => !isPlain(redirect))];
}

const toRule = ({ from, to, status }: SiteRedirect): RedirectRule => ({ from, to, status });

/** Votes from elsewhere; nothing where there were none. */
const toBefore = (before: Tally | undefined): { before?: Tally } => (before ? { before } : {});

const toEntry = (
  { url, revision, title, path, declared, translatedFrom, tally }: Article,
  sketch: string | undefined,
): Manifest['articles'][string][string] => ({
  ...{ url, revision, title, file: path },
  ...(sketch !== undefined && { sketch }),
  ...(declared !== undefined && { declared }),
  ...(translatedFrom !== undefined && { translatedFrom }),
  ...(tally === 'closed' && { tally }),
});

/** Nothing where another article is counted under that id, which the content check tells. */
function toCountedAs(
  { id, countedAs }: Article,
  articles: ReadonlyMap<string, Article>,
): { countedAs?: string } {
  if (countedAs === undefined || countedAs === id || articles.has(countedAs)) return {};
  const first = [...articles.values()].find((one) => one.countedAs === countedAs);
  return first?.id === id ? { countedAs } : {};
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
