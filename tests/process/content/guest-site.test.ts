import { execFile, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownEnvironment } from '../../support/running-server.ts';
import { manifestSchema } from '../../../src/schemas/manifest.ts';

/** An Astro site that a company has already, under a path, with `candil()` among its integrations. */
mkdirSync('.candil/test', { recursive: true });
const folder = mkdtempSync(resolve('.candil/test/guest-'));
const repository = resolve('.').replaceAll('\\', '/');

const files = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { candil } from '${repository}/src/build/integration.ts';
export default defineConfig({
  base: '/help',
  integrations: [candil({ host: 'caddy', publishWhatWorks: true })],
});
`,
  'src/content.config.ts': `import { collections as helpCentre } from '${repository}/src/content.config.ts';
export const collections = { ...helpCentre };
`,
  'public/favicon.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
  'src/pages/index.astro': '<h1>Acme Cycles</h1>\n',
  // What our own pages may not have: a script inside, a link that leads nowhere, marks of Pagefind.
  'src/pages/about.astro': `<h1 id="us" data-pagefind-body>About us</h1>
<script is:inline>document.title = 'About';</script><a href="/nowhere/">x</a>
`,
  'public/images/photo.txt': 'A photo.\n',
  'content/site.yaml': 'name: Acme help\nurl: https://acme.example\n',
  'content/articles/en/billing/prices.mdx':
    '---\ntitle: Prices\nredirectFrom: [/old]\n---\n\n<Note>\n\nThe price is fixed. [We](/about/#us), [photo](/images/photo.txt).\n\n</Note>\n',
  'content/articles/en/billing/broken.mdx': '---\ntitle: Broken\n---\n\n<Notte>x</Notte>\n',
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** What tests beside this one set for their own builds. */
const { OUT_DIR: _, CONTENT_DIR: __, ...environment } = process.env;

const build = (): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...environment, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });

/** Runs a command of Astro that serves. */
function startAstro(words: readonly string[]) {
  const astro = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), ...words], {
    cwd: folder,
    env: {
      ...ownEnvironment(),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  let output = '';
  const news = new EventEmitter();
  for (const stream of [astro.stdout, astro.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      news.emit('said');
    });
  }
  return {
    output: () => output,
    /** Waits until it has said something; the test ends if it never does. */
    says: async (pattern: RegExp): Promise<readonly string[]> => {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        await once(news, 'said');
      }
    },
    stop: () => astro.kill(),
  };
}

const read = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('has the pages of the help centre beside its own, and what works of them', async () => {
  const { stdout } = await build();
  expect(read('index.html')).toContain('Acme Cycles');
  const article = read('en/billing/prices/index.html');
  expect(article).toContain('The price is fixed.');
  expect(article).toContain('data-kind="note"');
  expect(article).toContain('href="/help/about/#us"');
  expect(article).toContain('href="https://acme.example/help/en/billing/prices/"');
  expect(read('en/index.html')).toContain('Acme help');
  expect(read('sw.js')).toContain('"/en/"');
  expect(stdout).toContain('Left out of the site: 1 of 2 articles.');
}, 120_000);

test('leaves the pages of the company as they are', () => {
  const about = read('about/index.html');
  expect(about).toContain('data-pagefind-body');
  expect(about).toContain("document.title = 'About';");
  const entry: unknown = JSON.parse(read('pagefind/pagefind-entry.json'));
  expect(entry).toMatchObject({ languages: { en: { page_count: 1 } } });
});

test('is told to the server and to its host as a site of ours is', () => {
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'dist.private/manifest.json'), 'utf8')),
  );
  expect(manifest).toMatchObject({
    base: '/help',
    companyPages: ['/', '/about/'],
    redirects: { '/old/': '/help/en/billing/prices/' },
  });
  // The page of the company that stands in the place of the chooser names none.
  expect(manifest.styleDigests?.length).toBeGreaterThan(1);
  const caddy = readFileSync(join(folder, 'dist.private/host/candil.caddy'), 'utf8');
  expect(caddy).toContain('"/help/old" "/help/en/billing/prices/{candil_query}"');
  expect(caddy).not.toContain('/help/images/*');
  expect(existsSync(join(folder, 'dist/old/index.html'))).toBe(false);
  expect(existsSync(join(folder, 'dist/en/index.html.br'))).toBe(true);
});

test('stands in the preview of Astro as it is, and under its path, too', async () => {
  write('src/pages/words.ts', "export const GET = () => new Response('Plain words');\n");
  write('src/pages/torn.astro', "---\nthrow new Error('Torn on purpose');\n---\n");
  const server = startAstro(['dev', '--port', '0']);
  try {
    const [, port = ''] = await server.says(/http:\/\/localhost:(\d+)/u);
    const ask = async (path: string): Promise<string> => {
      const answer = await fetch(`http://localhost:${port}${path}`);
      return `${answer.status} ${await answer.text()}`;
    };
    // Without </html>, by which a page of ours that failed is told apart.
    expect(await ask('/about/')).toMatch(/^200 .*About us/su);
    expect(await ask('/about/')).not.toContain('panel-client');
    expect(await ask('/help/about/')).toMatch(/^200 /u);
    expect(await ask('/words')).toBe('200 Plain words');
    expect(await ask('/en/billing/prices/')).toMatch(/^200 .*price is fixed.*panel-client/su);
    expect(await ask('/torn/')).toMatch(/^500 /u);
    await server.says(/Torn on purpose/u);
    expect(server.output()).not.toContain('LinkAddressUnknown');
    expect(server.output()).not.toContain('is empty');
  } finally {
    server.stop();
    rmSync(join(folder, 'src/pages/torn.astro'));
  }
}, 60_000);

test('is not built if all of it has mistakes', async () => {
  write('content/site.yaml', 'name: [wrong]\n');
  await expect(build()).rejects.toThrow(/ContentInvalid The content has mistakes; nothing/u);
}, 120_000);
