import type { Plugin } from 'vite';

/** The helper that Vite puts around `import()` in scripts for browsers. */
const helper = 'vite/preload-helper.js';

/** The table of chunks that the helper would load style sheets for. */
const table = /^const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);\n?/su;
const tableUse = /,__vite__mapDeps\(\[[\d,]*\]\)/gu;

/**
 * Empties the helper and its table (1 kB on every page): they load the style sheets of a chunk
 * before the chunk, and no script of Candil imports styles: pages link what they need.
 */
export function plainImports(): Plugin {
  return {
    name: 'candil-plain-imports',
    apply: 'build',
    enforce: 'post',
    transform: (_, id) =>
      id.endsWith(helper)
        ? { code: 'export const __vitePreload = (load) => load();', map: null }
        : null,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !table.test(chunk.code)) continue;
          chunk.code = chunk.code.replace(table, '').replace(tableUse, '');
        }
      },
    },
  };
}
