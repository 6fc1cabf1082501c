import type { AstroIntegration } from 'astro';
import type { Kept } from '../../lib/kept/kept-folder.ts';
import { toKey } from '../../lib/kept/kept-values.ts';
import { keepTextsBeside } from '../../lib/kept-texts.ts';

/**
 * Keeps the rendered texts of articles beside Astro's store, by what they are, while a site is built.
 * What the store holds is written, bundled, loaded again and in memory as long as the build lasts.
 */
export const keptTexts = (kept: Kept): AstroIntegration => ({
  name: 'candil-kept-texts',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build') return;
      keepTextsBeside({
        put(text) {
          const key = toKey(text);
          kept.put(key, Buffer.from(text));
          return key;
        },
        take: (key) => kept.take(key)?.toString('utf8'),
      });
    },
    'astro:build:done': () => keepTextsBeside(undefined),
  },
});
