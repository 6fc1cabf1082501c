import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** The yardstick of `npm run bench:build`: Astro's defaults and nothing else. */
export default defineConfig({ integrations: [mdx()] });
