import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: pathToFileURL(`${process.env.CONTENT_DIR ?? 'content'}/articles/`),
      pattern: '**/*.{md,mdx}',
    }),
    schema: z.object({ title: z.string() }),
  }),
};
