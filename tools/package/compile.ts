import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { toVendorName } from '../../src/lib/vendor-name.ts';
import { leaveOutOfMaps, leaveOutside, loadVendored, vendored, withinPackage } from './bundled.ts';
import { listPackageFolders } from './licences.ts';
import { nameCommands, nameFiles } from './command-texts.ts';

/** Folder of the compiled program, two below the package as the sources are: `../../` leads there. */
export const compiledFolder = 'compiled/node';

/** Folder of the modules that pages are built from. */
const vendorFolder = 'compiled/vendor';

/** Programs and modules that others import by name, from the repository's folder. */
const entries = {
  candil: 'src/cli/candil.ts',
  config: 'src/content/company/define-config.ts',
  astro: 'src/build/integration.ts',
};

/** Where a source names another file that is started or read, beside itself. */
const namedFile = /new URL\(\s*['"](?<path>\.\.?\/[^'"]+\.\w+)['"],\s*import\.meta\.url,?\s*\)/gu;

/** Programs that run in threads and processes of their own, and get `Temporal` first. */
const programs = 'candil-program';

/**
 * Compiles what Node runs into one folder: Node strips no types below `node_modules`. Packages that are
 * installed with it stay outside; source maps lead to `src`, which the package holds for Vite. `root`
 * is the repository, `dependencies` what its `package.json` names. Gives back the folders of the
 * packages of which something is in it.
 */
export async function compile(
  root: string,
  dependencies: readonly string[],
): Promise<ReadonlySet<string>> {
  const outside = new Set(dependencies.filter((name) => !withinPackage.has(name)));
  const named = new Map<string, string>();
  await build({
    ...common(root),
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: join(root, file), out })),
    plugins: [nameCompiled(root, named), loadVendored, leaveOutside(outside)],
    write: false,
  });
  const isModule = (file: string): boolean => /^export /mu.test(readFileSync(file, 'utf8'));
  const { metafile } = await build({
    ...common(root),
    entryPoints: [
      ...Object.entries(entries).map(([out, file]) => ({ in: join(root, file), out })),
      ...[...named].map(([file, out]) => ({
        in: isModule(file) ? file : `${programs}:${file}`,
        out,
      })),
    ],
    plugins: [
      startProgram(),
      nameCompiled(root, named),
      loadVendored,
      leaveOutside(outside),
      leaveOutOfMaps,
    ],
  });
  const vendor = await build({
    ...common(root),
    outdir: join(root, vendorFolder),
    // Browsers load some of them.
    banner: {},
    // Each has its modules by name, as Vite looks for them; for Node some have an older format alone.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    sourcemap: false,
    entryPoints: vendored.map((name) => ({ in: name, out: toVendorName(name) })),
    plugins: [leaveOutside(outside)],
  });
  return new Set([metafile, vendor.metafile].flatMap(listPackageFolders));
}

const common = (root: string) =>
  ({
    absWorkingDir: root,
    outdir: join(root, compiledFolder),
    bundle: true,
    metafile: true,
    // Libraries in the older format ask for modules of Node by `require`.
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    format: 'esm',
    platform: 'node',
    target: 'node24',
    splitting: true,
    chunkNames: '[name]-[hash]',
    sourcemap: true,
    sourcesContent: false,
    // Installed, the package has a budget; maps lead to the sources as they were written.
    minifyWhitespace: true,
    logLevel: 'warning',
  }) as const;

/**
 * Turns names of files beside a source into those of the compiled folder, and notes the programs.
 * Filters of esbuild are expressions of Go, which know no flag `u`.
 */
function nameCompiled(root: string, named: Map<string, string>): Plugin {
  return {
    name: 'candil-name-compiled',
    setup: (bundler) => {
      bundler.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const source = nameFiles(nameCommands(readFileSync(path, 'utf8')));
        const contents = source.replaceAll(namedFile, (_, name: string) => {
          const file = resolve(dirname(path), name);
          if (!file.endsWith('.ts')) return toUrl(relative(join(root, compiledFolder), file));
          const out = basename(file, '.ts');
          named.set(file, out);
          return toUrl(`./${out}.js`);
        });
        return { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

const toUrl = (path: string): string =>
  `new URL(${JSON.stringify(path.replaceAll('\\', '/'))}, import.meta.url)`;

/** A program that is started apart. Node 24 has no `Temporal`. */
function startProgram(): Plugin {
  return {
    name: 'candil-start-program',
    setup: (bundler) => {
      bundler.onResolve({ filter: new RegExp(`^${programs}:`) }, ({ path }) => ({
        path: path.slice(programs.length + 1),
        namespace: programs,
      }));
      bundler.onLoad({ filter: /.*/, namespace: programs }, ({ path }) => ({
        contents: `if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
await import(${JSON.stringify(path)});`,
        resolveDir: dirname(path),
      }));
    },
  };
}
