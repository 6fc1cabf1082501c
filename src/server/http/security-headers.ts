import { withBase } from '../../lib/base-path.ts';
import type { MiddlewareHandler } from 'hono';
import type { AnalyticsOrigins } from '../../schemas/analytics.ts';
import { launcherScriptPath, type Frames } from '../../schemas/launcher.ts';
import {
  headersOfAll,
  headersOfPages,
  resourcePolicyHeader,
} from '../../schemas/security-headers.ts';
import { contentSecurityPolicy } from '../../schemas/content-security-policy.ts';

/**
 * Files of plain bytes need no policies for pages; `nosniff` keeps browsers from showing them as
 * one. The first search loads dozens of such files, each smaller than those headers.
 */
const plainBytes = 'application/octet-stream';

const policyHeader = 'Content-Security-Policy';

/**
 * Sets the security headers of every answer. `siteUrl` with https tells browsers to stay there;
 * over plain http they ignore it.
 */
export function securityHeaders(site: {
  apiOrigin?: string | undefined;
  siteUrl?: string | undefined;
  analytics?: (() => Promise<AnalyticsOrigins | undefined>) | undefined;
  /** Those of the build which is served now. */
  styleDigests?: () => Promise<readonly string[] | undefined>;
  /** Pages that other sites may show. */
  frames?: (() => Promise<Frames | undefined>) | undefined;
  /** Addresses of pages that the company made and our policy might break. */
  companyPages?: (() => Promise<readonly string[] | undefined>) | undefined;
}): MiddlewareHandler {
  const isOfCompany = createCompanyTest();
  const ofAll = { ...headersOfAll(site.siteUrl), [resourcePolicyHeader]: 'same-origin' };
  return async (c, next) => {
    for (const [name, value] of Object.entries({ ...ofAll, ...headersOfPages }))
      c.header(name, value);
    // The one file that pages of the company load.
    if (c.req.path === launcherScriptPath) c.header(resourcePolicyHeader, 'cross-origin');
    const frames = await site.frames?.();
    const policy = {
      apiOrigin: site.apiOrigin,
      frameAncestors: frames?.pages.includes(withBase(c.req.path)) ? frames.origins : undefined,
      analytics: await site.analytics?.(),
      styleDigests: await site.styleDigests?.(),
    };
    c.header(policyHeader, contentSecurityPolicy({ ...policy, delivery: 'header' }));
    await next();
    const address = c.res.status === 404 ? notFoundPage : c.req.path;
    const isExempt = isOfCompany(await site.companyPages?.(), address);
    if (!isExempt && c.res.headers.get('Content-Type') !== plainBytes) return;
    for (const name of [policyHeader, ...Object.keys(headersOfPages)]) c.res.headers.delete(name);
  };
}

/** The page for unknown addresses that belong to no language. */
const notFoundPage = '/404.html';

/** Looks an address up in a list that is the same for as long as a build is served. */
function createCompanyTest(): (pages: readonly string[] | undefined, address: string) => boolean {
  const known = new WeakMap<readonly string[], ReadonlySet<string>>();
  return (pages, address) => {
    if (!pages) return false;
    const set = known.get(pages) ?? new Set(pages);
    known.set(pages, set);
    return set.has(decode(address));
  };
}

const decode = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
