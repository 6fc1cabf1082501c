import type { MiddlewareHandler } from 'hono';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** One year, in seconds. */
const transportSecurity = 'max-age=31536000';

/** Features of the browser that no page of ours uses. */
const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

/**
 * Sets the security headers of every answer. `siteUrl` with https tells browsers to stay there;
 * over plain http they ignore it.
 */
export function securityHeaders(site: {
  apiOrigin?: string | undefined;
  siteUrl?: string | undefined;
}): MiddlewareHandler {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy({
      apiOrigin: site.apiOrigin,
      delivery: 'header',
    }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(site.siteUrl?.startsWith('https:') === true && {
      'Strict-Transport-Security': transportSecurity,
    }),
  };
  return async (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
  };
}
