import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { hastPlugins, markdownFeatures, mdastPlugins } from './markdown-options.ts';
import { prepareSource, type MarkdownFormat } from './prepare-source.ts';

type Processor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/** Astro’s processor of Markdown, with the options and the preparation that articles have. */
export function articleProcessor(contentDir: string): Processor {
  const processor = satteri({
    features: markdownFeatures,
    mdastPlugins: [...mdastPlugins],
    hastPlugins: [...hastPlugins],
  });
  const createMdxRenderer = processor.createMdxRenderer?.bind(processor);
  const prepare = (content: string, format: MarkdownFormat, file: string): string =>
    prepareSource(content, { format, locale: localeOf(contentDir, file) }).text;
  return {
    ...processor,
    createRenderer: async (shared) => {
      const renderer = await processor.createRenderer(shared);
      return {
        ...renderer,
        render: (content, options) => {
          const file = options?.fileURL ? fileURLToPath(options.fileURL) : '';
          return renderer.render(prepare(content, 'md', file), options);
        },
      };
    },
    ...(createMdxRenderer && {
      createMdxRenderer: async (shared, options) => {
        const renderer = await createMdxRenderer(shared, options);
        return {
          ...renderer,
          process: (content, file, frontmatter) =>
            renderer.process(prepare(content, 'mdx', file), file, frontmatter),
        };
      },
    }),
  };
}

/** The folder below `articles/` in which a file lies; empty for a file elsewhere. */
function localeOf(contentDir: string, file: string): string {
  const [first = ''] = relative(join(contentDir, 'articles'), file).split(sep);
  return first === '..' ? '' : first;
}
