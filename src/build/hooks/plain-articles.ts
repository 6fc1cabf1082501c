import type { Plugin } from 'vite';
import { readBody } from '../../content/read/read-article.ts';
import { toPlainText } from '../../content/read/read-text.ts';

/**
 * Gives MDX articles to their compiler as the content check reads them: any line ends, no byte order
 * mark, and no fields, which the loader has read. The lines keep their numbers.
 */
export function plainArticles(): Plugin {
  return {
    name: 'candil-plain-articles',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code) {
        const split = readBody(toPlainText(code));
        if (!split) return null;
        if (split.bodyLine < smallestBlock) return { code: split.body, map: null };
        const fields = '\n'.repeat(split.bodyLine - smallestBlock);
        return { code: `---\n${fields}---\n${split.body}`, map: null };
      },
    },
  };
}

/** Line behind a block of front matter without fields. */
const smallestBlock = 3;
