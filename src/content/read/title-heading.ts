/** The first heading of the first level in a text, outside code. */
export interface TitleHeading {
  /** As plain text. */
  text: string;
  /** Nothing but comments, imports and blank lines stands above it. */
  isFirst: boolean;
  /** The text with blank lines in its place, so that all other lines keep their numbers. */
  rest: string;
}

const fence = /^ {0,3}(?<signs>`{3,}|~{3,})/u;
const atx = /^ {0,3}#(?!#)[ \t]+(?<text>.*?)(?:[ \t]+#+)?[ \t]*$/u;
const underline = /^ {0,3}=+[ \t]*$/u;

/** What may stand above a title and shows nothing. */
const silent = /^\s*(?:$|<!--.*-->\s*$|\{\/\*.*\*\/\}\s*$|import\s|\[\/\/\]:)/u;

/** Finds the heading that a text has as its title; undefined if it has none. */
export function findTitleHeading(body: string): TitleHeading | undefined {
  const lines = body.split('\n');
  let closing: string | undefined;
  let isFirst = true;
  for (const [at, line] of lines.entries()) {
    const signs = fence.exec(line)?.groups?.['signs'];
    if (closing !== undefined) {
      if (signs?.startsWith(closing) === true && line.trim() === signs) closing = undefined;
      continue;
    }
    if (signs !== undefined) closing = signs;
    const next = lines[at + 1];
    const isUnderlined =
      next !== undefined && underline.test(next) && line.trim() !== '' && signs === undefined;
    const written = isUnderlined ? line : atx.exec(line)?.groups?.['text'];
    const text = written === undefined ? '' : toPlain(written);
    if (text !== '') {
      const blank = isUnderlined ? ['', ''] : [''];
      const rest = lines.toSpliced(at, blank.length, ...blank).join('\n');
      return { text, isFirst, rest };
    }
    if (!silent.test(line)) isFirst = false;
  }
  return undefined;
}

/** Signs of a heading that are read: more is no title, and would be compared with itself at length. */
const longestTitle = 1_000;

/** A heading without its signs: emphasis, code, links, pictures, HTML and an id in braces. */
const toPlain = (markdown: string): string =>
  markdown
    .slice(0, longestTitle)
    .replace(/\s*\{#[^}]*\}\s*$/u, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/gu, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
    .replace(/<[^>]*>/gu, '')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]*)`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()<>#+\-.!|~&])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
