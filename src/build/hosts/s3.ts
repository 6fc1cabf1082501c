import { listExactRules, listExpressionRules } from './expressions.ts';
import type { HostFiles, HostSite } from './host-site.ts';

/** Bytes of a CloudFront function at most: its documentation, “Restrictions on CloudFront Functions”. */
const largestFunction = 10_240;

/**
 * What CloudFront needs in front of a bucket: a function for requests of viewers, which knows
 * redirects, finds `index.html` and completes addresses, and a policy for headers.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 */
export function toS3(site: HostSite): HostFiles {
  const code = toFunction(site);
  const bytes = Buffer.byteLength(code);
  return {
    beside: {
      'cloudfront-function.js': code,
      'response-headers-policy.json': toPolicy(site),
    },
    warnings:
      bytes > largestFunction
        ? [
            `cloudfront-function.js has ${bytes} bytes, and CloudFront takes ${largestFunction}: move "exact" into a key value store, or name fewer addresses.`,
          ]
        : [],
  };
}

function toFunction(site: HostSite): string {
  const exact = Object.fromEntries(
    listExactRules(site).map(({ path, to, status }) => [path, [to, status]]),
  );
  const patterns = listExpressionRules(site).map(({ source, names, to, status }) => [
    source,
    names,
    to,
    status,
  ]);
  return `// Written by the build, for "viewer request"; runtime cloudfront-js-2.0.
const base = ${JSON.stringify(site.base)};
const exact = ${JSON.stringify(exact)};
const patterns = ${JSON.stringify(patterns)};
${functionBody}`;
}

/** Understood by cloudfront-js-2.0, which is ECMAScript 5.1 with parts of later editions. */
const functionBody = `
function toQuery(querystring) {
  const parts = [];
  for (const name in querystring) {
    const values = querystring[name].multiValue || [querystring[name]];
    values.forEach((one) => parts.push(one.value === '' ? name : name + '=' + one.value));
  }
  return parts.length === 0 ? '' : '?' + parts.join('&');
}

function redirect(to, status, query) {
  const parts = to.split('#');
  const isOwn = to.charAt(0) === '/';
  const more = to.indexOf('?') < 0 ? query : query.replace('?', '&');
  const value = parts[0] + (isOwn ? more : '') + (parts.length > 1 ? '#' + parts[1] : '');
  return { statusCode: status, statusDescription: 'Moved', headers: { location: { value: value } } };
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    return path;
  }
}

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  const query = toQuery(request.querystring);
  const named = exact[decode(uri).replace(/(.)\\/+$/, '$1')];
  if (named) return redirect(named[0], named[1], query);
  for (let place = 0; place < patterns.length; place += 1) {
    const rule = patterns[place];
    const found = new RegExp(rule[0]).exec(uri);
    if (found) {
      const fill = (name) => found[rule[1].indexOf(name) + 1] || '';
      const to = rule[2]
        .replace(/\\*$/, () => fill('*'))
        .replace(/\\{([A-Za-z]\\w*)\\}/g, (_, name) => fill(name));
      return redirect(to, rule[3], query);
    }
  }
  const last = uri.split('/').pop();
  // A file has an ending with a letter in it. Two slashes in front would name another host.
  const isFile = /\\.(?=[0-9]*[A-Za-z])[0-9A-Za-z]+$/.test(last) || uri.indexOf('/.well-known/') >= 0;
  if (uri === base || (last !== '' && !isFile)) {
    return redirect(uri.replace(/^[\\/\\\\]+/, '/') + '/', 301, query);
  }
  if (last === '') request.uri = uri + 'index.html';
  return request;
}
`;

/** For `aws cloudfront create-response-headers-policy --response-headers-policy-config`. */
function toPolicy({ headers }: HostSite): string {
  const ofAll = headers.find(({ path }) => path === '/')?.headers ?? {};
  const known = Object.entries(ofAll).flatMap(([name, value]) => toSecurityHeader(name, value));
  const items = Object.entries(ofAll)
    .filter(([name, value]) => toSecurityHeader(name, value).length === 0)
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const config = {
    Name: 'candil',
    SecurityHeadersConfig: Object.fromEntries(known),
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/**
 * The headers for which CloudFront has a place of their own, and refuses them among the others.
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicySecurityHeadersConfig.html
 */
function toSecurityHeader(name: string, value: string): [string, object][] {
  const Override = true;
  switch (name) {
    case 'Content-Security-Policy':
      return [['ContentSecurityPolicy', { Override, ContentSecurityPolicy: value }]];
    case 'X-Content-Type-Options':
      return [['ContentTypeOptions', { Override }]];
    case 'Referrer-Policy':
      return [['ReferrerPolicy', { Override, ReferrerPolicy: value }]];
    case 'Strict-Transport-Security':
      return [
        [
          'StrictTransportSecurity',
          {
            Override,
            AccessControlMaxAgeSec: Number(/max-age=(\d+)/u.exec(value)?.[1]),
            IncludeSubdomains: value.includes('includeSubDomains'),
            Preload: value.includes('preload'),
          },
        ],
      ];
    default:
      return [];
  }
}
