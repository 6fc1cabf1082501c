import { posix } from 'node:path';
import { errorPagesFile } from '../../src/lib/error-pages.ts';
import { nameCommands } from './command-texts.ts';

/** Whether a file is a document of the package; paths are those from the folder of the repository. */
export const isPackagedDoc = (path: string): boolean =>
  /^(?:README|CHANGELOG|content\/README|docs\/(?!architecture|coverage|design)[a-z-]+)\.md$/u.test(
    path,
  );

/** A link or a picture of Markdown; code, in which there are none, is found first. */
const linkOrCode =
  /(?<code>^(?<fence>`{3,})[\s\S]*?^\k<fence>$|`[^`\n]+`)|(?<sign>!?)\[(?<label>[^\]]*)\]\((?<target>[^)\s]+)\)/gmu;

/**
 * A document as it is read where Candil is installed: commands are those of the package, codes are
 * explained in the one file that holds all their pages, and of a link or a picture that would lead
 * nowhere the words stay.
 *
 * @param path of the document, from the folder of the package
 * @param isThere whether the package holds a file or folder, by its path from there
 * @param at where its text lies in the package, if not where it lies in the repository
 */
export function toPackageDoc(
  path: string,
  text: string,
  isThere: (path: string) => boolean,
  at = path,
): string {
  const folders = { from: posix.dirname(path), to: posix.dirname(at) };
  return text
    .split('\n')
    .map(nameInLine)
    .join('\n')
    .replaceAll(linkOrCode, (whole, ...found: unknown[]) => {
      const { code, sign = '', label = '', target = '' } = toGroups(found.at(-1));
      if (code !== undefined) return whole;
      const related = relate(target, folders, isThere);
      if (related !== undefined) return `${sign}[${label}](${related})`;
      return sign === '' ? label : `_${label}_`;
    });
}

/** A line with the commands of the package; what is said of one behind it stays in its column. */
function nameInLine(line: string): string {
  const named = nameCommands(line);
  const [, , note] = /^(\S.*\S) {2,}(# .*)$/u.exec(line) ?? [];
  if (named === line || note === undefined) return named;
  const command = named.slice(0, -note.length).trimEnd();
  return command.padEnd(line.length - note.length - 1) + ` ${note}`;
}

type Groups = Partial<Record<'code' | 'sign' | 'label' | 'target', string>>;

const toGroups = (groups: unknown): Groups =>
  typeof groups === 'object' && groups !== null ? groups : {};

/** A target as it is written in the package; undefined if nothing is there. */
function relate(
  target: string,
  { from, to }: { from: string; to: string },
  isThere: (path: string) => boolean,
): string | undefined {
  if (/^(?:[a-z]+:|#|\/)/u.test(target)) return target;
  const [file = '', anchor] = target.split('#');
  const found = posix.join(from, file);
  const [pages, code] = /^docs\/errors(?:\/(?:(\w+)\.md)?)?$/u.exec(found) ?? [];
  if (pages === undefined && from === to) return isThere(found) ? target : undefined;
  const [path, place] =
    pages === undefined ? [found, anchor] : [errorPagesFile, code?.toLowerCase()];
  if (pages === undefined && !isThere(path)) return undefined;
  return posix.relative(to, path) + (place === undefined ? '' : `#${place}`);
}
