import type { Context, MiddlewareHandler } from 'hono';
import { ApiError } from './errors.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that a page of another site makes a reader's browser send. `siteOrigin` is the
 * origin of the help centre if the API stands elsewhere; programs without a browser may write.
 */
export function requireOwnOrigin(siteOrigin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (!reading.has(c.req.method) && !isOwnOrigin(c, siteOrigin))
      throw new ApiError('origin_refused');
    await next();
  };
}

/**
 * Whether a page of ours, or no page at all, makes the request.
 *
 * Compares hosts, not schemes: behind a proxy that ends TLS this process sees http. A proxy may
 * also change the host; then `Sec-Fetch-Site: same-origin`, which the browser sets, or `SITE_URL`
 * decides.
 */
export function isOwnOrigin(c: Context, siteOrigin: string | undefined): boolean {
  const origin = c.req.header('Origin');
  if (origin !== undefined && origin === siteOrigin) return true;
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || isSameHost(origin, c.req.url);
}

const isSameHost = (origin: string, address: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === new URL(address).host;

/** The origin to send a reader back to: the help centre's own if they came from another host. */
export function returnOrigin(c: Context, siteOrigin: string | undefined): string {
  const isAway = siteOrigin !== undefined && c.req.header('Origin') === siteOrigin;
  return isAway && !isSameHost(siteOrigin, c.req.url) ? siteOrigin : '';
}

/** The address of a page of the site, seen from the host of the API. */
export function toSiteAddress(c: Context, siteOrigin: string | undefined, path: string): string {
  return siteOrigin === undefined || isSameHost(siteOrigin, c.req.url)
    ? path
    : `${siteOrigin}${path}`;
}

/** Seconds for which a browser may keep the answer to a preflight: two hours, Chromium's most. */
const preflightAge = '7200';

/** Lets the pages of `siteOrigin`, and of no other origin, read the answers. */
export function allowSite(siteOrigin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (siteOrigin !== undefined) c.header('Vary', 'Origin');
    const isSite = siteOrigin !== undefined && c.req.header('Origin') === siteOrigin;
    if (isSite) {
      c.header('Access-Control-Allow-Origin', siteOrigin);
      // Votes are sent with cookies, so that a reader counts once with the form and with scripts.
      c.header('Access-Control-Allow-Credentials', 'true');
      c.header('Access-Control-Expose-Headers', 'Retry-After, Upload-Offset, X-Request-Id');
    }
    return isSite && c.req.method === 'OPTIONS' ? answerPreflight(c) : next();
  };
}

function answerPreflight(c: Context): Response {
  c.header('Access-Control-Allow-Methods', 'GET, PUT, POST, PATCH, DELETE');
  c.header(
    'Access-Control-Allow-Headers',
    'Content-Type, Idempotency-Key, Candil-Proof, Upload-Offset',
  );
  c.header('Access-Control-Max-Age', preflightAge);
  return c.body(null, 204);
}
