import fc from 'fast-check';
import { Hono } from 'hono';
import type { HostSite } from '../../../../src/build/hosts/host-site.ts';
import { createStaticSite } from '../../../../src/server/site/static-site.ts';
import { redirectSchema, type RedirectRule } from '../../../../src/schemas/redirect.ts';
import { testManifest } from '../../server/support/test-manifest.ts';

/** Always the same: what differs is found again. */
const seed = 20_261_130;
const most = 250;

/** Signs that mean something to nginx, Caddy, regular expressions or addresses, and some that do not. */
const sign = fc.constantFrom(
  ...Array.from('abXY09-_.~!$&\'()+,;=:@|[]^`"<>'),
  ...['ü', '日', '😀', '\u2028', '%20', '%25', '%3F', '%23', '%2A', '%7B', '%7D', '%22', '%C3%BC'],
  ...['include', 'default', 'volatile'],
);
const word = fc.array(sign, { minLength: 1, maxLength: 4 }).map((signs) => signs.join(''));

const place = fc.constantFrom('/en/', '/es/a/', 'https://o.example/', 'https://ü.example:81/');
const ending = fc.oneof(
  fc.constantFrom('', '/', '?a=1#b'),
  word.map((text) => `?q=${text}`),
  word.map((text) => `#${text}`),
);

/** What follows the number of the rule, so that no two mean one address; what is asked for its hole. */
const shape = fc.oneof(
  fc.record({
    from: fc.tuple(word, word).map((words) => words.join('/')),
    to: fc.tuple(place, word, ending).map((texts) => texts.join('')),
    hole: fc.constant(''),
  }),
  fc.record({
    from: word.map((text) => `${text}/*`),
    to: fc
      .tuple(fc.constantFrom('/en/', 'https://o.example/'), word)
      .map((texts) => `${texts.join('')}/*`),
    hole: fc.constantFrom('', 'z', 'z/y.html'),
  }),
  fc.record({
    from: word.map((text) => `{id}/${text}`),
    to: word.map((text) => `/en/${text}/{id}/?x={id}`),
    hole: fc.constantFrom('7', 'a-b', 'x_y'),
  }),
);

const rule = fc.record({ shape, status: fc.constantFrom(301, 302, 307, 308) });

/** Where `asked` stands for the address as a browser sends it. */
interface RandomRequest {
  from: string;
  asked: string;
}

const drawn = fc.sample(rule, { numRuns: most, seed }).flatMap(({ shape: one, status }, index) => {
  const parsed = redirectSchema.safeParse({ from: `/r${index}/${one.from}`, to: one.to, status });
  return parsed.success ? [{ rule: parsed.data, hole: one.hole }] : [];
});

/** Redirects as the schema takes them, with targets from the root of the site. */
export const randomRules: readonly RedirectRule[] = drawn.map(({ rule: { from, to, status } }) => ({
  ...{ from, to, status },
}));

export const randomRequests: readonly RandomRequest[] = drawn.map(
  ({ rule: { from }, hole }, index) => {
    const filled = from.replace(/\{id\}|\*$/u, hole);
    const query = index % 3 === 0 ? '?a=1' : '';
    return { from, asked: new URL(filled, 'http://localhost').pathname + query };
  },
);

/** Our own server with these redirects and no pages. */
export const randomSite = new Hono();
randomSite.all(
  '*',
  createStaticSite({
    folder: '/nowhere',
    manifest: () =>
      Promise.resolve({ ...testManifest, redirects: {}, redirectRules: [...randomRules] }),
  }),
);

/** A site that has further redirects; their targets on the host get its path. */
export const withRules = (site: HostSite, rules: readonly RedirectRule[]): HostSite => ({
  ...site,
  rules: [
    ...site.rules,
    ...rules.map((one) => ({ ...one, to: one.to.startsWith('/') ? site.base + one.to : one.to })),
  ],
});

/**
 * Status and target of an answer, in one form: signs that may be sent in two forms decoded, without the
 * path of the site, and without the slash at the end by which our own server completes an address.
 */
export function toComparable(answer: Response, base: string): string {
  const location = answer.headers.get('location') ?? '';
  const own =
    base !== '' && location.startsWith(`${base}/`) ? location.slice(base.length) : location;
  const { href } = new URL(own.replaceAll('%24', '$'), 'http://localhost');
  return `${answer.status} ${decodeURI(href).replace(/\/(?=$|[?#])/u, '')}`;
}
