import type { HostSite } from '../../../../src/build/hosts/host-site.ts';
import type { RedirectRule } from '../../../../src/schemas/redirect.ts';

/** An old address with signs that some program takes for its own. */
interface OddRedirect extends RedirectRule {
  /** What is asked for: as a browser sends it, and as others do. */
  asked: readonly string[];
  /** Where it leads; without it, to `to`. */
  location?: string;
}

const odd = (from: string, asked: readonly string[], to = '/en/odd/'): OddRedirect => ({
  ...{ from, asked, to, status: 301 },
});

const toLocation = ({ to }: OddRedirect): string => to.replace('{ab}', '1').replace('{a}', '2');

const written: readonly OddRedirect[] = [
  odd('/a$b', ['/a$b', '/a%24b', '/a$b/']),
  odd('/c+d e', ['/c+d%20e', '/c%2Bd%20e']),
  odd('/Help:Contents', ['/Help:Contents', '/Help%3AContents']),
  odd("/it's", ["/it's", '/it%27s']),
  odd('/q%22t', ['/q%22t']),
  odd('/semi;%7Bx%7D', ['/semi;%7Bx%7D', '/semi%3B%7Bx%7D/']),
  odd('/日本/ö', ['/%E6%97%A5%E6%9C%AC/%C3%B6', '/%e6%97%a5%e6%9c%ac/%c3%b6/']),
  odd('/what%3F', ['/what%3F', '/what%3f?a=1']),
  odd('/50%25', ['/50%25']),
  odd('/n%23', ['/n%23']),
  odd('/(x)[y]|z^', ['/(x)[y]|z^', '/(x)[y]%7Cz%5E', '/%28x%29%5By%5D%7Cz%5E']),
  odd('/star%2A', ['/star%2A', '/star*']),
  odd('/f&g=h,i@j!~', ['/f&g=h,i@j!~', '/f%26g%3Dh%2Ci%40j!~']),
  odd('/priced', ['/priced', '/priced?a=1'], '/en/search/?q=$5#$top'),
  odd('/`tick`', ['/%60tick%60']),
  odd('/v1.0', ['/v1.0', '/v1.0/']),
  odd('/Alike', ['/Alike', '/Alike/'], '/en/one/'),
  odd('/alike', ['/alike'], '/en/two/'),
  // A page of the site has the same name in small letters.
  odd('/en/Billing', ['/en/Billing', '/en/Billing/'], '/en/billing/'),
  // A whole address counts before holes, whatever its status.
  { ...odd('/docs/special', ['/docs/special'], '/en/special/'), status: 302 },
  // Of several lines with holes, the first counts.
  { ...odd('/first/{id}', ['/first/1'], '/en/a/'), status: 302 },
  odd('/first/*', ['/first/1/2'], '/en/b/'),
  odd('/$x/{ab}/{a}', ['/$x/1/2', '/%24x/1/2'], '/en/{ab}/$/{a}/'),
  {
    ...odd('/wiki/Spezial:{name}/*', ['/wiki/Spezial:Suche/x', '/wiki/Spezial%3ASuche/x']),
    location: '/en/odd/',
  },
  {
    ...odd('/far', ['/far'], 'https://münchen.example/a%2Fb?x=1%262&y=$z#ü'),
    location: 'https://xn--mnchen-3ya.example/a%2Fb?x=1%262&y=$z#%C3%BC',
  },
];

/** Targets on the host are written without the path under which the site stands. */
export const oddRedirects: readonly OddRedirect[] = written.map((rule) => ({
  ...rule,
  location: rule.location ?? toLocation(rule),
}));

/** Asked for on a host, with where each leads. */
export const oddRequests: readonly (readonly [path: string, status: number, location: string])[] =
  oddRedirects.flatMap(({ asked, status, location = '' }) =>
    asked.map((path) => [path, status, location] as const),
  );

/** A site that has these old addresses as well. */
export const withOddRedirects = (site: HostSite): HostSite => ({
  ...site,
  rules: [
    ...site.rules,
    ...oddRedirects.map(({ from, to, status }) => ({
      ...{ from, status },
      to: to.startsWith('/') ? site.base + to : to,
    })),
  ],
});

/** Where a request is led with its query, which stays on the host itself. */
export function addQuery(location: string, path: string): string {
  const { search } = new URL(path, 'http://localhost');
  if (!location.startsWith('/')) return location;
  const [start = '', ...fragment] = location.split('#');
  return [start + (start.includes('?') ? search.replace('?', '&') : search), ...fragment].join('#');
}
