import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../../lib/project-folder.ts';
import { toVendorName } from '../../lib/vendor-name.ts';

/** What Astro's virtual modules import; they have no folder of their own to begin from. */
const astroPackages = /^(?:astro|@astrojs\/[\w-]+)(?:\/|$)/u;

/** What `compiled/vendor` holds: tools/package/bundled.ts has the list. */
const vendored =
  /^(?:@orama\/stemmers\/\w+|csv-parse\/sync|culori|htmlparser2|ical-generator|libphonenumber-js|temporal-polyfill\/global|yaml)$/u;

/** A file of the program from whose folder packages are looked for; it need not exist. */
const importer = join(projectFolder, 'src/own-packages.js');

/** Packages with machine code, which no bundle can hold. */
const native = ['sharp', 'satteri'];

/**
 * Finds packages where the program finds them. Vite looks from the company's folder, and what was
 * bundled from the folder of the built site; neither has them where packages are kept apart from
 * each other (pnpm), or they are of another version.
 */
export const ownPackages = (): Plugin[] => [
  {
    name: 'candil-vendored',
    enforce: 'pre',
    resolveId: {
      filter: { id: vendored },
      handler: (id) => findVendored(id),
    },
  },
  {
    name: 'candil-own-packages',
    enforce: 'pre',
    resolveId: {
      filter: { id: astroPackages },
      handler(id, from, options) {
        return this.resolve(id, isFile(from) ? from : importer, { ...options, skipSelf: true });
      },
    },
  },
  {
    name: 'candil-native-packages',
    configEnvironment: (name) =>
      name === 'client'
        ? undefined
        : { build: { rolldownOptions: { external: native, output: { paths } } } },
  },
];

/**
 * A module that the published package holds itself (tools/package/bundled.ts); null in the repository,
 * where it is a package like others.
 */
function findVendored(id: string): string | null {
  const file = join(projectFolder, 'compiled/vendor', `${toVendorName(id)}.js`);
  return isPublished && existsSync(file) ? file : null;
}

/** The repository may hold what was compiled some time ago. */
const isPublished = !existsSync(join(projectFolder, 'tools/package'));

const isFile = (from: string | undefined): from is string =>
  from !== undefined && /^(?:\/|[a-z]:)[^\0]*$/iu.test(from) && !from.startsWith('/@');

const paths = Object.fromEntries(native.map((name) => [name, import.meta.resolve(name)]));
