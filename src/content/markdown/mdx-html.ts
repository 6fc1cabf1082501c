import {
  satteriCollectImagesPlugin,
  satteriHeadingIdsPlugin,
  satteriImageMarkerPlugin,
} from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import {
  defineHastPlugin,
  markdownToHtml,
  mdxToJs,
  type Features,
  type HastNode,
  type HastPluginList,
  type MdastPluginList,
} from 'satteri';
import { codeBlocks } from './code-blocks.ts';
import { withMarks } from './mdx-marks.ts';

type Processor = AstroConfig['markdown']['processor'];
type Renderer = Awaited<ReturnType<Processor['createRenderer']>>;
type Root = Extract<HastNode, { type: 'root' }>;

/** How the Markdown between components is read; the same as for `.md`. */
export interface MarkdownOptions {
  features: Features;
  mdastPlugins: MdastPluginList;
  hastPlugins: HastPluginList;
}

/**
 * Renders the text of an `.mdx` article as HTML with a mark where each component stands
 * (`component-marks.ts`), and tells of its headings and pictures what Astro’s renderer tells of an
 * `.md` one. Nothing of it is compiled or run (ADR 82). Throws what the parser throws on a text that
 * it cannot read.
 */
export function createMdxRenderer(
  { features, mdastPlugins, hastPlugins }: MarkdownOptions,
  image: Parameters<typeof satteriCollectImagesPlugin>[0],
): Renderer {
  return {
    async render(content, options) {
      const astro = {
        frontmatter: options?.frontmatter ?? {},
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      };
      const tree = createTreeCatcher();
      // The one function of satteri that reads MDX and runs plugins. The tree is taken from it when
      // all have run, so that there is nothing left to compile.
      const { data } = await mdxToJs(content, {
        features,
        mdastPlugins: [...mdastPlugins, satteriCollectImagesPlugin(image)],
        hastPlugins: [
          ...hastPlugins.filter((plugin) => plugin !== codeBlocks),
          satteriImageMarkerPlugin(),
          satteriHeadingIdsPlugin(),
          tree.plugin,
        ],
        ...(options?.fileURL && { fileURL: options.fileURL }),
        data: { astro },
      });
      const result = data.astro ?? astro;
      return {
        code: await toHtml(tree.root()),
        metadata: {
          headings: result.headings,
          localImagePaths: [...result.localImagePaths],
          remoteImagePaths: [...result.remoteImagePaths],
          frontmatter: result.frontmatter,
        },
      };
    },
  };
}

/** A plugin that takes the tree out of a text with its components as marks, and leaves none. */
function createTreeCatcher() {
  let caught: Root = { type: 'root', children: [] };
  const plugin = defineHastPlugin({
    name: 'candil-tree-catcher',
    after(root, context) {
      caught = withMarks(root);
      context.replaceNode(root, { type: 'root', children: [] });
    },
  });
  return { plugin, root: () => caught };
}

/**
 * HTML of a tree by the writer that also writes that of `.md`: an empty text gets the tree. Code is
 * coloured only there: what that makes of a block is more than all the rest of most articles.
 */
async function toHtml(tree: Root): Promise<string> {
  const plugin = defineHastPlugin({
    name: 'candil-tree',
    after(root, context) {
      context.replaceNode(root, tree);
    },
  });
  const { html } = await markdownToHtml('', { hastPlugins: [plugin, codeBlocks] });
  // It ends every text with a line end.
  return html.replace(/\n$/u, '');
}
