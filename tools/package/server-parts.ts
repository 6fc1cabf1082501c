import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build as bundle, type Metafile, type Plugin } from 'esbuild';

const projectFolder = resolve(import.meta.dirname, '../..');

/** The program itself. */
export const mainPart = 'tools/package/server-entry.ts';

/** A module with all that it imports. */
export interface Part {
  /** Its path in the project. */
  name: string;
  source: string;
  /** Bytes of each file in it. */
  inputs: Metafile['inputs'];
}

/** Loaded beside the file, if it is there: a native library. */
const external = ['sharp', 'pg-native'];

/**
 * Bundles the program, and each module that it starts or loads by its address: a thread, a process, a
 * module for a thread. Throws what esbuild finds.
 */
export async function bundleParts(): Promise<Part[]> {
  const parts = new Map<string, Part>();
  const waiting = [mainPart];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (parts.has(name)) continue;
    parts.set(name, await bundlePart(name, (found) => waiting.push(found)));
  }
  return [...parts.values()];
}

async function bundlePart(name: string, onAddress: (part: string) => void): Promise<Part> {
  const { outputFiles, metafile } = await bundle({
    entryPoints: [join(projectFolder, name)],
    absWorkingDir: projectFolder,
    ...{ bundle: true, write: false, metafile: true, minify: true, keepNames: true },
    ...{ platform: 'node', format: 'esm', target: 'node24', charset: 'utf8' },
    ...{ external, legalComments: 'none', logLevel: 'silent' },
    // Libraries in the older format ask for modules of Node by `require`.
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
    plugins: [createAddresses(onAddress), askLate, leaveOut],
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`${name} made nothing.`);
  return { name, source: output.text, inputs: metafile.inputs };
}

const textFile = /readFileSync\(new URL\('([^']+)', import\.meta\.url\), 'utf8'\)/gu;
const moduleAddress = /new URL\('([^']+\.ts)', import\.meta\.url\)/gu;
const folderAddress = /fileURLToPath\(new URL\('([^']+\/)', import\.meta\.url\)\)/gu;

/**
 * Files beside a module go into it, and the address of another module becomes that of the one file
 * with the name of its part: see `server-loader.ts`.
 */
const createAddresses = (onAddress: (part: string) => void): Plugin => ({
  name: 'addresses',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const beside = (file: string): string => join(dirname(path), file);
      let text = await readFile(path, 'utf8');
      if (!text.includes('import.meta')) return undefined;
      for (const [whole, file = ''] of text.matchAll(textFile)) {
        text = text.replace(whole, JSON.stringify(await readFile(beside(file), 'utf8')));
      }
      text = text.replaceAll(moduleAddress, (_whole, file: string) => {
        const part = relative(projectFolder, beside(file)).split(sep).join('/');
        onAddress(part);
        return toAddress(part);
      });
      // The folder of the program is that of the file.
      text = text.replaceAll(folderAddress, "fileURLToPath(new URL('./', import.meta.url))");
      if (/import\.meta(?!\.url\))/u.test(text)) {
        throw new Error(`${path} uses import.meta in a way that the one file cannot.`);
      }
      return { contents: text, loader: 'ts' };
    });
  },
});

/**
 * The address of a part. A thread forgets what stands after `?` of its file: it, and who imports, get a
 * module that imports the part. A process starts from a file only, and is told by its last argument.
 */
const toAddress = (part: string): string => {
  const inFile = `new URL('?part=${part}', import.meta.url)`;
  return part.endsWith('-process.ts')
    ? inFile
    : `new URL('data:text/javascript,' + encodeURIComponent('export * from ' + JSON.stringify(${inFile}.href)))`;
};

/**
 * sharp is asked for when a picture comes: a statement of import would keep the whole part from being
 * loaded where it is absent.
 */
const askLate: Plugin = {
  name: 'ask-late',
  setup(build) {
    build.onResolve({ filter: /^sharp$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'sharp', namespace: 'late' } : { external: true },
    );
    build.onLoad({ filter: /^sharp$/, namespace: 'late' }, () => ({
      contents: "module.exports = require('sharp');",
      loader: 'js',
    }));
  },
};

/** Modules of libraries that are large and never asked here: texts of errors in other languages. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export {};',
      loader: 'js',
    }));
  },
};
