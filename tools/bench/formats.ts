import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { splitFrontMatter } from '../../src/content/read/front-matter.ts';
import { toPlainText } from '../../src/content/read/files/read-text.ts';

/** The same articles in two formats. */
export interface Formats {
  md: string;
  mdx: string;
  articles: number;
  /** Those that MDX would read otherwise, which stand in neither folder. */
  leftOut: number;
}

/**
 * Writes a content folder twice: with every article as `.md`, and as `.mdx` with its block quotes as
 * notes, if they hold nothing but text.
 */
export function writeFormats(source: string, target: string): Formats {
  const formats = { md: join(target, 'md'), mdx: join(target, 'mdx'), articles: 0, leftOut: 0 };
  const isArticle = (path: string): boolean => /\.mdx?$/u.test(path);
  for (const folder of [formats.md, formats.mdx]) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(source, folder, { recursive: true, filter: (path) => !isArticle(path) });
  }
  const articles = join(source, 'articles');
  for (const path of readdirSync(articles, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue;
    const text = toPlainText(readFileSync(join(articles, path), 'utf8'));
    const withNotes = toMdx(text);
    if (withNotes === undefined) {
      formats.leftOut += 1;
      continue;
    }
    formats.articles += 1;
    write(join(formats.md, 'articles', path), text);
    write(join(formats.mdx, 'articles', `${path}x`), withNotes);
  }
  return formats;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The same text as MDX; undefined if MDX would see anything but Markdown in it. */
function toMdx(text: string): string | undefined {
  const body = splitFrontMatter(text)?.body ?? text;
  let root: MdastNode;
  try {
    // Without a line end, satteri 0.10.5 reads beyond “import …” at the end of a text and aborts.
    root = mdxToMdast(`${body}\n`);
  } catch {
    return undefined;
  }
  if (root.type !== 'root' || holdsMdx(root)) return undefined;
  let written = body;
  for (const node of root.children.toReversed()) {
    const { start, end } = node.position ?? {};
    if (node.type !== 'blockquote' || start?.offset === undefined || end?.offset === undefined)
      continue;
    const quoted = body.slice(start.offset, end.offset).replaceAll(/^ {0,3}> ?/gmu, '');
    // Call-outs, code and tags in a quote are read as what they are, and stay what they were.
    if (quoted.trim() === '' || /\[!|[`~<|]/u.test(quoted)) continue;
    const note = `<Note>\n\n${quoted.trim()}\n\n</Note>`;
    written = written.slice(0, start.offset) + note + written.slice(end.offset);
  }
  return text.slice(0, text.length - body.length) + written;
}

const holdsMdx = (node: MdastNode): boolean =>
  node.type.startsWith('mdx') || ('children' in node && node.children.some(holdsMdx));
