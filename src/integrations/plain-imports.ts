import type { Plugin } from 'vite';

/** The helper that Vite puts around `import()` in scripts for browsers. */
const helper = 'vite/preload-helper.js';

/**
 * Empties the helper (0.8 kB on every page) that loads the style sheets of a chunk before the
 * chunk: Candil has one style sheet, which every page has already.
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
  };
}
