import {
  createPatternIndex,
  fillTarget,
  hasHoles,
  listUnfilled,
  withoutSlash,
} from '../../../lib/address-pattern.ts';
import { withoutBase } from '../../../lib/base-path.ts';
import type { RedirectRule } from '../../../schemas/redirect.ts';
import { resolveRedirect } from '../../model/redirects.ts';
import type { SiteModels } from '../../model/site-model.ts';
import { listPageNames } from '../../model/site-pages.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { PlacedRedirect } from '../../read/read-redirects.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { toOwnParts, type CheckedAddresses } from './check-addresses.ts';
import { decode, normaliseUrl } from './normalise-url.ts';
import { findOwner, toAddressKey } from '../../model/own-addresses.ts';
import type { HasSiteFile } from './site-files.ts';

interface RedirectContext {
  models: SiteModels;
  lookup: ArticleLookup;
  addresses: CheckedAddresses['addresses'];
  hasSiteFile: HasSiteFile;
  /** Whether a file lies in `public/`. */
  isPublic: HasSiteFile;
}

/** A line with what it does: one rule, or one a language; none if its target is not shown. */
interface Resolved {
  written: PlacedRedirect;
  rules: readonly RedirectRule[];
}

/** Checks the lines of `redirects.yaml` and `redirects.csv`. */
export function checkRedirects(
  { redirects }: ContentFolder,
  context: RedirectContext,
): readonly Problem[] {
  if (redirects.length === 0) return [];
  const resolved = redirects.map((written) => ({
    written,
    rules: resolveRedirect(context.models.withDrafts, written) ?? [],
  }));
  const follow = createFollower(resolved);
  return [
    ...checkSources(resolved, context),
    ...checkCovered(resolved, context),
    ...resolved.flatMap((one) => [...checkTarget(one, context, follow), ...checkLoop(one, follow)]),
  ];
}

/** Where an address of the site is led next; undefined if nothing leads on. */
type Follow = (path: string) => string | undefined;

const keyOf = (path: string): string => withoutSlash(decode(path.split(/[?#]/u)[0] ?? ''));

function createFollower(resolved: readonly Resolved[]): Follow {
  const rules = resolved.flatMap((one) => one.rules);
  const exact = new Map(
    rules.filter(({ from }) => !hasHoles(from)).map(({ from, to }) => [keyOf(from), to]),
  );
  const find = createPatternIndex(rules.filter(({ from }) => hasHoles(from)));
  return (path) => {
    const key = keyOf(path);
    const named = exact.get(key);
    if (named !== undefined) return named;
    const found = find(key);
    return found && fillTarget(found.rule.to, found.filling);
  };
}

/** That no address is redirected twice, and none that a page has. */
function checkSources(
  resolved: readonly Resolved[],
  { addresses, models, isPublic }: RedirectContext,
): readonly Problem[] {
  const seen = new Map<string, string>();
  const own = toOwnParts(models.withDrafts, isPublic);
  return resolved.flatMap(({ written: { from, placeOf } }) => {
    const key = hasHoles(from) ? from : toAddressKey(from);
    const place = placeOf('from');
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      return [taken(from, `is redirected in ${earlier} already`, place, 'Remove one of the two.')];
    }
    seen.set(key, `${place.file}:${place.line ?? 1}`);
    if (hasHoles(from)) return [];
    const owner = addresses.withDrafts.has(key)
      ? 'a page of the site, or to “redirectFrom” of an article'
      : findOwner(from, own);
    if (owner === undefined) return [];
    const remedy = 'Remove the line; only an address that nothing else has can lead elsewhere.';
    return [taken(from, `belongs to ${owner}`, place, remedy)];
  });
}

const taken = (
  from: string,
  why: string,
  place: ReturnType<PlacedRedirect['placeOf']>,
  remedy: string,
): Problem => toError('RedirectTaken', place, `The old address ${from} ${why}.`, remedy);

/** That no pattern means an address that a page has: hosts differ in which of the two counts. */
function checkCovered(
  resolved: readonly Resolved[],
  { addresses }: RedirectContext,
): readonly Problem[] {
  const patterns = resolved.filter(({ written: { from } }) => hasHoles(from));
  if (patterns.length === 0) return [];
  const find = createPatternIndex(patterns.map(({ written }) => written));
  const covered = new Map<PlacedRedirect, string>();
  for (const address of addresses.withDrafts) {
    const found = find(withoutSlash(address));
    if (found && !covered.has(found.rule)) covered.set(found.rule, address);
  }
  return Array.from(covered, ([{ from, placeOf }, address]) =>
    taken(
      from,
      `means the page ${address} as well`,
      placeOf('from'),
      'Name more of the old address, so that no page of the site is meant.',
    ),
  );
}

function checkTarget(
  { written: { from, to, placeOf }, rules }: Resolved,
  { lookup, models, addresses, hasSiteFile }: RedirectContext,
  follow: Follow,
): readonly Problem[] {
  const report = (message: string, remedy: string): readonly Problem[] => [
    toError('RedirectTargetUnknown', placeOf('to'), message, remedy),
  ];
  const [unfilled] = listUnfilled(from, to);
  if (unfilled !== undefined) {
    return report(
      `The target has "${unfilled}", for which the old address has no place.`,
      `Write "${unfilled}" in "from" too, or take it out of "to".`,
    );
  }
  const [, kind, name = ''] = /^(article|page):([^#]*)/u.exec(to) ?? [];
  if (kind === 'page' && rules.length === 0) {
    return report(
      `There is no page "${name}".`,
      `The pages are: ${listPageNames(models.withDrafts).join(', ')}.`,
    );
  }
  // One that exists and is left out, or cannot be read, has its own problem, or none.
  if (kind === 'article' && !models.articleIds.has(name)) {
    const nearest = lookup.findNearest(name);
    return report(
      `There is no article "${name}".`,
      nearest === undefined
        ? 'Write the id of an article, such as "article:billing/invoices", or remove the line.'
        : `Did you mean "article:${nearest}"?`,
    );
  }
  if (!to.startsWith('/') || hasHoles(to)) return [];
  const path = withoutBase(to).split(/[?#]/u)[0] ?? '';
  const isKnown =
    path === '/' ||
    addresses.withDrafts.has(normaliseUrl(path)) ||
    hasSiteFile(path) ||
    follow(path) !== undefined;
  return isKnown
    ? []
    : report(
        `No page of this site has the address ${to}.`,
        'Write "article:<category>/<article>" or "page:contact", or mend the address.',
      );
}

/** A chain longer than this is a loop that grows: `/a/*` to `/a/b/*`. */
const longestChain = 10;

/** Walks on from an address that the redirect means. */
function checkLoop(
  { written: { from, placeOf }, rules }: Resolved,
  follow: Follow,
): readonly Problem[] {
  const [rule] = rules;
  if (!rule) return [];
  const start = from.replaceAll(/\*|\{\w+\}/gu, 'x');
  const seen = new Set<string>([keyOf(start)]);
  let path = follow(start);
  while (path?.startsWith('/') === true) {
    const key = keyOf(withoutBase(path));
    if (seen.has(key) || seen.size > longestChain) {
      const message = `Who opens ${start} is led around in a circle: ${[...seen].slice(0, 3).join(' → ')} → ${key}.`;
      const remedy = 'Let one of these lines lead to a page that exists.';
      return [toError('RedirectLoop', placeOf('to'), message, remedy)];
    }
    seen.add(key);
    path = follow(key);
  }
  return [];
}
