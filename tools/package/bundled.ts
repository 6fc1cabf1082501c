import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { toVendorName } from '../../src/lib/vendor-name.ts';

/**
 * Packages that go into the compiled program: no page is built from them, they are JavaScript alone,
 * and together they are 140 packages and 40 MB on a disk. Their licences lie beside it.
 */
export const bundled: readonly string[] = [
  '@fastify/busboy',
  '@hono/node-server',
  'diff',
  'fresh',
  'hast-util-from-html',
  'hast-util-to-html',
  'hast-util-to-mdast',
  'hast-util-to-string',
  'hono',
  'imapflow',
  'jose',
  'kysely',
  'linkedom',
  'mdast-util-gfm-strikethrough',
  'mdast-util-gfm-table',
  'mdast-util-mdx',
  'mdast-util-to-hast',
  'mdast-util-to-markdown',
  'nodemailer',
  'pg',
  'pino',
  'postal-mime',
  'prom-client',
  'range-parser',
  'zod-openapi',
];

/** Languages whose stemmers are loaded (src/search/language/stemmer.ts). */
const stemmed =
  'arabic armenian bulgarian danish dutch english finnish french german greek hungarian indian indonesian irish italian lithuanian nepali norwegian portuguese romanian russian serbian spanish swedish tamil turkish ukrainian';

/**
 * Modules that pages are built from as well, as they are named: a file of each lies in
 * `compiled/vendor`, where Vite finds it (`src/build/hooks/own-packages.ts`).
 */
export const vendored: readonly string[] = [
  ...stemmed.split(' ').map((language) => `@orama/stemmers/${language}`),
  'csv-parse/sync',
  'culori',
  'htmlparser2',
  'ical-generator',
  'libphonenumber-js',
  'temporal-polyfill/global',
  'yaml',
];

/** The package of a module by what names it: `csv-parse/sync` is of `csv-parse`. */
export const toPackageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** All packages that are no dependencies of the published package. */
export const withinPackage: ReadonlySet<string> = new Set([
  ...bundled,
  ...vendored.map(toPackageName),
]);

/** Optional parts of packages that are not installed. */
const absent: ReadonlySet<string> = new Set(['pg-native', 'canvas']);

/** A source map that says nothing. */
const noMap = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from('{"version":3,"sources":[""],"mappings":"A"}').toString('base64')}\n`;

/** Leaves sources of packages, which nobody has, out of source maps: they would be half of these. */
export const leaveOutOfMaps: Plugin = {
  name: 'candil-leave-out-of-maps',
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8') + noMap,
      loader: 'default',
    }));
  },
};

/** Lets the program load from `compiled/vendor` what lies there already. */
export const loadVendored: Plugin = {
  name: 'candil-load-vendored',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^[a-z@]/ }, ({ path }) =>
      vendored.includes(path)
        ? { path: `../vendor/${toVendorName(path)}.js`, external: true }
        : undefined,
    );
  },
};

/**
 * Leaves the packages outside that are dependencies of the published package (`outside`); what nobody
 * would install goes in.
 */
export const leaveOutside = (outside: ReadonlySet<string>): Plugin => ({
  name: 'candil-leave-outside',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      const name = toPackageName(path);
      return outside.has(name) || absent.has(name) ? { path, external: true } : undefined;
    });
  },
});
