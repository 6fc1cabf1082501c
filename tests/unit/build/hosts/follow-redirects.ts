import { createRequire } from 'node:module';
import { z } from 'zod';

/** How hosts read `_redirects`: where a path leads, as `<status> <target>`; undefined if nowhere. */
export type Follow = (path: string) => string | undefined;

const foundSchema = z.object({ to: z.string(), status: z.number() }).nullish();

interface Engine {
  parsePlain: (rules: string, options: object) => Promise<Matcher>;
}
interface Matcher {
  match: (request: object) => unknown;
}

const engineSchema = z.custom<Engine>(
  (value) => typeof value === 'object' && value !== null && 'parsePlain' in value,
);

/** The engine of Netlify itself, which has no types. */
export async function followAsNetlify(rules: string): Promise<Follow> {
  const load = createRequire(import.meta.url);
  const matcher = await engineSchema.parse(load('netlify-redirector')).parsePlain(rules, {});
  return (path) => {
    const [name = '', query = ''] = path.split('?');
    const request = { scheme: 'https', host: 'help.example', path: name, query };
    const found = foundSchema.parse(
      matcher.match({ ...request, headers: {}, cookieValues: {}, getHeader: () => '' }),
    );
    return found ? `${found.status} ${found.to}` : undefined;
  };
}

/** Signs that have a meaning in an expression. */
const special = /[-/\\^$*+?.()|[\]{}]/gu;

const toSource = (from: string): string =>
  from
    .split('*')
    .map((text) =>
      text.replaceAll(special, String.raw`\$&`).replaceAll(/:([A-Za-z]\w*)/gu, '(?<$1>[^/]+)'),
    )
    .join('(?<splat>.*)');

/**
 * As Cloudflare Pages does, by its published code (workers-sdk, packages/pages-shared): first lines
 * without holes, by their text; then those with, in their order.
 */
export function followAsCloudflare(rules: string): Follow {
  const lines = rules
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([from = '', to = '', status = '']) => ({ from, to, status }));
  const hasHole = ({ from }: { from: string }): boolean => /\*|:[A-Za-z]/u.test(from);
  return (path) => {
    const { pathname } = new URL(path, 'https://help.example');
    const plain = lines.findLast((line) => !hasHole(line) && line.from === pathname);
    if (plain) return `${plain.status} ${plain.to}`;
    for (const { from, to, status } of lines.filter(hasHole)) {
      const found = new RegExp(`^${toSource(from)}$`, 'u').exec(pathname);
      if (!found) continue;
      const filled = Object.entries(found.groups ?? {}).reduce(
        (text, [name, value]) => text.replaceAll(`:${name}`, value),
        to,
      );
      return `${status} ${filled}`;
    }
    return undefined;
  };
}
