import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { withoutMarks } from './component-marks.ts';
import { formulas } from './formulas.ts';
import {
  hastPlugins,
  isDense,
  markdownFeatures,
  mdastPlugins,
  withFormulas,
  withoutQuotes,
} from './markdown-options.ts';
import { createMdxRenderer } from './mdx-html.ts';
import { readSharedTexts } from '../read/shared-texts.ts';
import { quotesOfLanguage } from './quotes.ts';
import { prepareSource, type MarkdownFormat } from './prepare-source.ts';

type Processor = NonNullable<NonNullable<AstroUserConfig['markdown']>['processor']>;

/**
 * Astro’s processor of Markdown, with the options and the preparation that articles have. Its
 * renderer takes `.mdx` as well, told by the name of the file. `ownComponents` are the names of those
 * of the company.
 */
export function articleProcessor(
  contentDir: string,
  ownComponents: readonly string[] = [],
): Processor {
  const quotes = quotesOfLanguage((file) => localeOf(contentDir, file ? fileURLToPath(file) : ''));
  const plain = {
    features: markdownFeatures,
    mdastPlugins: [...mdastPlugins],
    hastPlugins: [...hastPlugins, quotes],
  };
  const withMath = {
    ...plain,
    features: withFormulas,
    mdastPlugins: [...mdastPlugins, formulas],
  };
  return {
    ...satteri(plain),
    createRenderer: async (shared) => {
      const create = async (options: typeof plain) => ({
        md: await satteri(options).createRenderer(shared),
        mdx: createMdxRenderer(options, shared.image),
      });
      const ofKind = async (options: typeof plain) => ({
        usual: await create(options),
        dense: await create({ ...options, features: withoutQuotes(options.features) }),
      });
      const renderers = { plain: await ofKind(plain), withMath: await ofKind(withMath) };
      return {
        render: (content, { fileURL, ...rest } = {}) => {
          const file = fileURL ? fileURLToPath(fileURL) : '';
          const format: MarkdownFormat = file.endsWith('.mdx') ? 'mdx' : 'md';
          const context = { format, locale: localeOf(contentDir, file), ownComponents };
          const texts = readSharedTexts(contentDir);
          const { text } = prepareSource(content, { ...context, texts });
          const ofSite = texts.math ? renderers.withMath : renderers.plain;
          const ofText = isDense(text) ? ofSite.dense : ofSite.usual;
          return ofText[format].render(withoutMarks(text), {
            ...rest,
            ...(fileURL && { fileURL }),
          });
        },
      };
    },
  };
}

/** The folder below `articles/` or `pages/` in which a file lies; empty for a file elsewhere. */
function localeOf(contentDir: string, file: string): string {
  const [folder = '', locale = ''] = relative(contentDir, file).split(sep);
  return ['articles', 'pages'].includes(folder) ? locale : '';
}
