import { sketchText } from '../../lib/text-sketch.ts';
import type { ArticleFile } from '../read/read-article.ts';

/** An article as it was read, as far as its wording goes. */
type Wording = Pick<ArticleFile, 'locale' | 'id' | 'body'> & {
  frontMatter: Pick<ArticleFile['frontMatter'], 'title' | 'description'>;
};

/** What is in the file and no word of the reader: addresses, names of elements, comments. */
const markup =
  /\]\([^)]*\)|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|<\/?[A-Za-z][\w.-]*|^\s*(?:import|export) .*$/gmu;

/** Sketches of what articles say, by `<locale>/<articleId>` (`src/lib/text-sketch.ts`). */
export const sketchArticles = (articles: readonly Wording[]): ReadonlyMap<string, string> =>
  new Map(
    articles.map((article) => [`${article.locale}/${article.id}`, sketchText(toWords(article))]),
  );

function toWords({ frontMatter: { title, description = '' }, body }: Wording): string {
  return `${title}\n${description}\n${body.replaceAll(markup, ' ')}`;
}
