import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { toCloudflare, toNetlify } from '../../../../src/build/hosts/netlify.ts';
import { toS3 } from '../../../../src/build/hosts/s3.ts';
import { toVercel } from '../../../../src/build/hosts/vercel.ts';
import { securityHeaders } from '../../../../src/server/http/security-headers.ts';
import { hostManifest, toSite } from './sample-site.ts';

/*
 * What a page is sent with is the same everywhere. Other sites may show the pages of the launcher, and
 * so every page of a host that joins headers.
 */

const page = '/en/billing/invoice/';

const own = new Hono();
own.use(
  securityHeaders({
    siteUrl: 'https://help.example',
    styleDigests: () => Promise.resolve(hostManifest.styleDigests),
    frames: () => Promise.resolve({ origins: hostManifest.frames?.origins ?? [], pages: [page] }),
  }),
);
own.get(page, (c) => c.body(null));

async function readOwn(): Promise<Map<string, string>> {
  const { headers } = await own.request(page);
  return new Map(headers);
}

const lower = (headers: Iterable<readonly [string, string]>): Map<string, string> =>
  new Map(Array.from(headers, ([name, value]) => [name.toLowerCase(), value]));

/** Of a file `_headers`: those of all rules that mean the page. */
function readHeadersFile(text: string): Map<string, string> {
  const rules = text.split(/\n(?=\/)/u).map((rule) => rule.trim().split('\n'));
  const meant = rules.filter(([path = '']) =>
    path.endsWith('*') ? page.startsWith(path.slice(0, -1)) : path === page,
  );
  const lines = meant.flatMap(([, ...rest]) => rest.filter((line) => !line.includes('!')));
  return lower(
    lines.map((line): [string, string] => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    }),
  );
}

test.each([
  ['Netlify', toNetlify],
  ['Cloudflare Pages', toCloudflare],
] as const)('on %s', async (_, write) => {
  const text = write(toSite()).published?.['_headers'] ?? '';
  expect(readHeadersFile(text)).toEqual(await readOwn());
});

test('Cloudflare Pages, which sends them with what is missing too, keeps no file for ever', () => {
  const text = toCloudflare(toSite()).published?.['_headers'] ?? '';
  expect(text).toContain('/_astro/*\n');
  expect(text).toContain('Cache-Control: public, max-age=86400');
  expect(text).not.toContain('immutable');
});

test('Vercel keeps for ever what it has found, and nothing else', () => {
  const text = toVercel(toSite()).beside?.['config.json'] ?? '';
  const [before = '', after = ''] = text.split('"handle": "hit"');
  expect(before).not.toContain('immutable');
  expect(before).toContain('_astro/');
  expect(after).toContain('immutable');
});

test('on Vercel', async () => {
  const config = z.object({
    routes: z.array(
      z.looseObject({
        src: z.string().optional(),
        continue: z.boolean().optional(),
        headers: z.record(z.string(), z.string()).optional(),
      }),
    ),
  });
  const { routes } = config.parse(JSON.parse(toVercel(toSite()).beside?.['config.json'] ?? ''));
  const meant = routes.filter(
    ({ src = '', continue: goesOn }) => goesOn === true && new RegExp(src, 'u').test(page),
  );
  const headers = meant.flatMap((route) => Object.entries(route.headers ?? {}));
  expect(lower(headers)).toEqual(await readOwn());
});

test('on CloudFront, which has one policy for all that it sends', async () => {
  const policySchema = z.object({
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
      ContentTypeOptions: z.object({ Override: z.literal(true) }),
      StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.number() }),
    }),
    CustomHeadersConfig: z.object({
      Items: z.array(z.object({ Header: z.string(), Value: z.string() })),
    }),
  });
  const text = toS3(toSite()).beside?.['response-headers-policy.json'] ?? '';
  const { SecurityHeadersConfig: known, CustomHeadersConfig: others } = policySchema.parse(
    JSON.parse(text),
  );
  const ours = await readOwn();
  expect(ours.delete('cross-origin-resource-policy')).toBe(true);
  expect(
    lower([
      ['Content-Security-Policy', known.ContentSecurityPolicy.ContentSecurityPolicy],
      ['Referrer-Policy', known.ReferrerPolicy.ReferrerPolicy],
      ['X-Content-Type-Options', 'nosniff'],
      [
        'Strict-Transport-Security',
        `max-age=${known.StrictTransportSecurity.AccessControlMaxAgeSec}`,
      ],
      ...others.Items.map(({ Header, Value }): [string, string] => [Header, Value]),
    ]),
  ).toEqual(ours);
});
