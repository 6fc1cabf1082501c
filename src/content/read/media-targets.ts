import { isPath } from './content-paths.ts';
import { isServed } from './files/downloads.ts';
import { isPictureFile } from './files/pictures.ts';

/** Where Markdown and HTML name a file: behind `](`, behind `]:` and in attributes. */
const places = [
  /\]\(\s*<(?<target>[^<>\n]+)>/gu,
  /(?<=\]\(\s{0,20})(?=(?<target>[^\s<]\S{0,1999}))/gu,
  /^ {0,3}\[[^\]\n]+\]:\s*<?(?<target>[^>\s]+)/gmu,
  /\b(?:src|href|poster)\s*=\s*(?:"(?<target>[^"\n]+)"|'(?<single>[^'\n]+)'|(?<bare>[^\s"'>]+))/giu,
] as const;

/**
 * Paths of pictures and files in the text of an article, as they are written there. More than are
 * shown (an example in code is one too), never fewer: whoever builds the site takes those that exist.
 */
export function listMediaTargets(body: string): readonly string[] {
  const found = places.flatMap((pattern) =>
    [...body.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const { target, single, bare } = groups;
      return candidatesOf(target ?? single ?? bare ?? '');
    }),
  );
  return [...new Set(found.map((target) => target.replace(/^image:(?=\.|\/)/u, '')))].filter(
    isMedia,
  );
}

/**
 * A name may hold brackets: `plan(1).png)` is read up to the first of them and, as CommonMark does, up to
 * the first that was not opened.
 */
function candidatesOf(written: string): readonly string[] {
  let depth = 0;
  const closing = written.search(/\)/u);
  for (const { 0: sign, index } of written.matchAll(/[()]/gu)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return [written.slice(0, closing), written.slice(0, index)];
  }
  return closing === -1 ? [written] : [written, written.slice(0, closing)];
}

const isMedia = (target: string): boolean => {
  const path = target.replace(/[?#].*$/su, '').replaceAll('&amp;', '&');
  return isPath(target) && (isPictureFile(path) || isServed(path)) && !/\.mdx?$/iu.test(path);
};
