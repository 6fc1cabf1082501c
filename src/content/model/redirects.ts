import { matchLocale } from '../../i18n/match-locale.ts';
import { hasHoles } from '../../lib/address-pattern.ts';
import { withBase } from '../../lib/base-path.ts';
import type { RedirectRule, WrittenRedirect } from '../../schemas/redirect.ts';
import { findPageUrl, listRedirects } from './site-pages.ts';
import type { SiteModel } from './site-model.ts';

/** A redirect of the site, with the title of the article that it leads to, if it leads to one. */
export interface SiteRedirect extends RedirectRule {
  title?: string | undefined;
}

/**
 * All redirects of a site: old addresses that articles and pages of the company name, then those of `redirects.yaml` in their
 * order. One whose article is not shown is left out; the check tells which never is.
 */
export const listSiteRedirects = (
  model: SiteModel,
  written: readonly WrittenRedirect[],
): SiteRedirect[] => [
  ...listRedirects(model).map(({ from, target: { url, title } }) => ({
    ...{ from: withoutHoles(from), to: url, status: 301 as const, title },
  })),
  ...written.flatMap((redirect) => resolveRedirect(model, redirect) ?? []),
];

/** What an article was called is a whole address: an asterisk or a brace in it is a sign of its name. */
const withoutHoles = (from: string): string =>
  from.replaceAll(/[*{}]/gu, (sign) => (sign === '*' ? '%2A' : encodeURIComponent(sign)));

/** Those that name one address; each can be a page. */
export const listExact = <Rule extends { from: string }>(rules: readonly Rule[]): Rule[] =>
  rules.filter(({ from }) => !hasHoles(from));

/** Those with `*` or `{name}`, in their order: of several that fit, the first counts. */
export const listPatterns = <Rule extends { from: string }>(rules: readonly Rule[]): Rule[] =>
  rules.filter(({ from }) => hasHoles(from));

/**
 * What a written redirect does: one rule, or one a language where the first `*` stands in the place of
 * a language. Undefined if its article or page does not exist.
 */
export function resolveRedirect(
  model: SiteModel,
  { from, to, status, locale }: WrittenRedirect,
): SiteRedirect[] | undefined {
  if (!/^(?:article|page):/u.test(to)) {
    return [{ from, to: to.startsWith('/') ? withBase(to) : to, status }];
  }
  const { locales, defaultLocale } = model.site;
  const names = locales.map((one) => one.locale);
  const named = locale ?? findNamedLocale(from, names);
  const main = findTarget(model, to, named ?? defaultLocale);
  if (!main) return undefined;
  const others = named === undefined && from.includes('/*/') ? names : [];
  return [
    ...others.flatMap((other) => {
      const target = findTarget(model, to, other);
      if (!target || target.to === main.to) return [];
      return [{ from: from.replace('/*/', `/${other}/`), ...target, status }];
    }),
    { from, ...main, status },
  ];
}

/** A part such as `en`, `en-us` or `pt-BR`. */
const tagPattern = /^[a-z]{2,3}(?:-(?:[a-z]{2}|[a-z]{4}|\d{3}))?$/iu;

const findNamedLocale = (from: string, locales: readonly string[]): string | undefined =>
  matchLocale(
    from.split('/').filter((part) => tagPattern.test(part)),
    locales,
  );

function findTarget(
  model: SiteModel,
  target: string,
  locale: string,
): Pick<SiteRedirect, 'to' | 'title'> | undefined {
  const [, kind, name = '', fragment = ''] = /^(\w+):([^#]*)(#.*)?$/su.exec(target) ?? [];
  if (kind === 'page') {
    const url = findPageUrl(name, locale, model);
    return url === undefined ? undefined : { to: url + fragment };
  }
  const shown = model.pageById.get(locale)?.get(name);
  if (shown) return { to: shown.url + fragment, title: shown.article.title };
  const article = listLocalesFrom(model, locale)
    .map((one) => model.originals.get(one)?.get(name))
    .find((one) => one !== undefined);
  return article && { to: article.url + fragment, title: article.title };
}

/** The wanted locale, then the default one, then the others. */
const listLocalesFrom = ({ site }: SiteModel, locale: string): readonly string[] => [
  locale,
  site.defaultLocale,
  ...site.locales.map((one) => one.locale),
];
