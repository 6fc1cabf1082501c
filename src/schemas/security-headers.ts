/** One year, in seconds. */
const transportSecurity = 'max-age=31536000';

/** Features of the browser that no page of ours uses. */
const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

/** Who may load a file: every answer says the site itself, that of the launcher says everybody. */
export const resourcePolicyHeader = 'Cross-Origin-Resource-Policy';

/** Headers of every answer. With https browsers are told to stay there; over http they ignore it. */
export const headersOfAll = (siteUrl: string | undefined): Readonly<Record<string, string>> => ({
  'X-Content-Type-Options': 'nosniff',
  ...(siteUrl?.startsWith('https:') === true && {
    'Strict-Transport-Security': transportSecurity,
  }),
});

/** Headers of answers that can be pages, besides their policy. */
export const headersOfPages: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What a file may be kept for whose name changes with its content. */
export const keptForEver = 'public, max-age=31536000, immutable';

/** For what is closed at short notice: every open page asks for it, and a minute spares most of that. */
export const keptForAMinute = 'public, max-age=60';
