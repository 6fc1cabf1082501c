import type { Kept } from '../../lib/kept/kept-folder.ts';
import { sketchText } from '../../lib/text/text-sketch.ts';
import type { ArticleFile } from '../read/read-article.ts';

/** An article as it was read, as far as its wording goes. */
type Wording = Pick<ArticleFile, 'locale' | 'id' | 'body'> & {
  frontMatter: Pick<ArticleFile['frontMatter'], 'title' | 'description'>;
};

/** What is in the file and no word of the reader: addresses, names of elements, comments. */
const markup =
  /\]\([^)]*\)|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<\/?[A-Za-z][\w.-]*|^\s*(?:import|export) .*$/gmu;

/**
 * Sketches of what articles say, by `<locale>/<articleId>` (`src/lib/text/text-sketch.ts`). Those of the
 * same words are taken from `kept`.
 */
export const sketchArticles = (
  articles: readonly Wording[],
  kept?: Kept,
): ReadonlyMap<string, string> =>
  new Map(
    articles.map((article) => [
      `${article.locale}/${article.id}`,
      sketchKept(toWords(article), kept),
    ]),
  );

function sketchKept(words: string, kept: Kept | undefined): string {
  const found = kept?.take(words)?.toString();
  const sketch = found ?? sketchText(words);
  if (found === undefined) kept?.put(words, Buffer.from(sketch));
  return sketch;
}

function toWords({ frontMatter: { title, description = '' }, body }: Wording): string {
  return `${title}\n${description}\n${body.replaceAll(markup, ' ')}`;
}
