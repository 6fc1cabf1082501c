import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlFolder } from './content-folder/yaml-loader.ts';
import { announcementSchema } from './schemas/announcement.ts';
import { articleSchema } from './schemas/article.ts';
import { categorySchema } from './schemas/category.ts';
import { parseEnvironment } from './schemas/environment.ts';
import { stringsFileSchema } from './schemas/interface-strings.ts';

const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: pathToFileURL(`${contentDir}/articles/`),
      pattern: '**/[^.]*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/u, ''),
      retainBody: false,
    }),
    schema: articleSchema,
  }),
  categories: defineCollection({
    loader: yamlFolder(contentDir, 'categories'),
    schema: categorySchema,
  }),
  announcements: defineCollection({
    loader: yamlFolder(contentDir, 'announcements'),
    schema: announcementSchema,
  }),
  strings: defineCollection({
    loader: yamlFolder(contentDir, 'strings'),
    schema: stringsFileSchema,
  }),
};
