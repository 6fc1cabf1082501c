import type { AstroConfig } from 'astro';
import { escapeSingleTildes } from './single-tildes.ts';

type Processor = AstroConfig['markdown']['processor'];

/** A Markdown processor in which only two tildes strike out, in `.md` and `.mdx`. */
export function withWholeTildes(processor: Processor): Processor {
  const createMdxRenderer = processor.createMdxRenderer?.bind(processor);
  return {
    ...processor,
    createRenderer: async (shared) => {
      const renderer = await processor.createRenderer(shared);
      return {
        ...renderer,
        render: (content, options) => renderer.render(escapeSingleTildes(content, 'md'), options),
      };
    },
    ...(createMdxRenderer && {
      createMdxRenderer: async (shared, options) => {
        const renderer = await createMdxRenderer(shared, options);
        return {
          ...renderer,
          process: (content, file, frontmatter) =>
            renderer.process(escapeSingleTildes(content, 'mdx'), file, frontmatter),
        };
      },
    }),
  };
}
