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
 */
export function toPackageDoc(
  path: string,
  text: string,
  isThere: (path: string) => boolean,
): string {
  const folder = posix.dirname(path);
  return nameCommands(text).replaceAll(linkOrCode, (whole, ...found: unknown[]) => {
    const { code, sign = '', label = '', target = '' } = toGroups(found.at(-1));
    if (code !== undefined) return whole;
    const related = relate(target, folder, isThere);
    if (related !== undefined) return `${sign}[${label}](${related})`;
    return sign === '' ? label : `_${label}_`;
  });
}

type Groups = Partial<Record<'code' | 'sign' | 'label' | 'target', string>>;

const toGroups = (groups: unknown): Groups =>
  typeof groups === 'object' && groups !== null ? groups : {};

function relate(
  target: string,
  folder: string,
  isThere: (path: string) => boolean,
): string | undefined {
  if (/^(?:[a-z]+:|#)/u.test(target)) return target;
  const found = posix.join(folder, target.replace(/#.*$/u, ''));
  const [pages, code] = /^docs\/errors(?:\/(?:(\w+)\.md)?)?$/u.exec(found) ?? [];
  if (pages === undefined) return isThere(found) ? target : undefined;
  const file = posix.relative(folder, errorPagesFile);
  return code === undefined ? file : `${file}#${code.toLowerCase()}`;
}
