import type { AstroIntegration } from 'astro';
import { standUnder } from '../../lib/base-path.ts';
import type { Environment } from '../../schemas/environment.ts';
import { readBasePath } from './read-base-path.ts';

/**
 * Tells Astro, and all that Vite builds, under which path the site stands (ADR 0074). The preview
 * always stands at the root: what is written is named from there.
 */
export const underBase = (environment: Environment): AstroIntegration => ({
  name: 'candil-base',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const base = command === 'dev' ? '' : readBasePath(environment);
      standUnder(base);
      updateConfig({
        // An Astro site of the company may name one for itself.
        base: base === '' ? '/' : base,
        vite: { define: { candilBase: JSON.stringify(base) } },
      });
    },
  },
});
