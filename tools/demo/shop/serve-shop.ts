import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { shopStyles, toShopPage, type ShopOptions } from './shop-page.ts';

export interface ShopServer {
  /** Address without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * The policy of a careful host: it names the help centre for a script and a frame, and allows no style
 * in the page and no HTML from texts.
 */
const policyOf = (help: string, frames: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${help}`,
    "style-src 'self'",
    'img-src data:',
    ...(frames ? [`frame-src ${help}`] : []),
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/**
 * Serves a page of another origin that shows the help centre at `help`. Its query chooses `locale`,
 * `theme`, the number of `scripts` and whether `frames` are allowed; all else are attributes.
 */
export async function serveShop(help: string, port = 0): Promise<ShopServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/shop.css') send(response, 'text/css', shopStyles);
    else sendPage(response, help, url.searchParams);
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function sendPage(response: ServerResponse, help: string, query: URLSearchParams): void {
  const { locale, theme, scripts = '1', frames = 'yes', ...more } = Object.fromEntries(query);
  const attributes = Object.fromEntries(
    Object.entries(more)
      .filter(([name]) => /^[a-z-]+$/u.test(name))
      .map(([name, value]) => [`data-${name}`, value.replaceAll(/[^\w@.+ /-]/gu, '')]),
  );
  response.setHeader('Content-Security-Policy', policyOf(help, frames === 'yes'));
  const options: ShopOptions = {
    help,
    attributes,
    scripts: Number(scripts),
    ...(locale !== undefined && /^[\w-]+$/u.test(locale) && { locale }),
    theme: theme === 'dark' ? theme : undefined,
  };
  send(response, 'text/html', toShopPage(options));
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(text);
}
