import { isPath } from './content-paths.ts';
import { isServed } from './files/downloads.ts';
import { isPictureFile } from './files/pictures.ts';

/** Where Markdown and HTML name a file: behind `](`, behind `]:` and in attributes. */
const places = [
  /\]\(\s*<(?<target>[^>\n]+)>/gu,
  /\]\(\s*(?<target>[^\s<][^\s]*)/gu,
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

/** A name may hold brackets: `plan(1).png)` is read up to each of them. */
const candidatesOf = (written: string): readonly string[] => [
  written,
  ...[...written.matchAll(/\)/gu)].map(({ index }) => written.slice(0, index)),
];

const isMedia = (target: string): boolean => {
  const path = target.replace(/[?#].*$/su, '').replaceAll('&amp;', '&');
  return isPath(target) && (isPictureFile(path) || isServed(path)) && !/\.mdx?$/iu.test(path);
};
