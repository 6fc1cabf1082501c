import type { SourceFiles } from './document.ts';
import type { ReadDocument } from './read-fields.ts';
import { replaceSpans } from './replace-spans.ts';

/** Settings files of programs, which name the part that reads formulas. */
const settings =
  /(?:^|\/)(?:docusaurus\.config\.\w+|mkdocs\.ya?ml|zensical\.toml|astro\.config\.\w+|\.vitepress\/config(?:\/\w+)?\.\w+|(?:hugo|config)\.(?:toml|ya?ml)|_config\.ya?ml|docs\.json)$/u;

const reader =
  /remark-math|rehype-katex|arithmatex|passthrough|markdown-it-(?:katex|mathjax)|\b(?:math|katex|mathjax|latex)["']?\s*[:=]\s*(?:true|\{)/iu;

/** Whether texts of a source have formulas, and its program is set to read them. */
export const hasFormulas = (
  files: SourceFiles,
  documents: readonly Pick<ReadDocument, 'body'>[],
): boolean =>
  documents.some(({ body }) => /\$\$[\s\S]+?\$\$|\$\\?[A-Za-z{][^$\n]*\$|\\[[(]/u.test(body)) &&
  files.paths.some((path) => settings.test(path) && reader.test(files.read(path) ?? ''));

/** Whether the program of a source is set to read formulas between `\\[` and `\\]`, `\\(` and `\\)`. */
export const hasBracketFormulas = (files: SourceFiles): boolean =>
  files.paths.some(
    (path) => settings.test(path) && /passthrough|arithmatex/u.test(files.read(path) ?? ''),
  );

/** Formulas between brackets as they are written here, between dollar signs. `text` is without code. */
export const withDollars = (text: string): string =>
  replaceSpans(
    replaceSpans(text, /(?<!\\)\\\[/gu, /(?<!\\)\\\]/gu, ({ inside, written }) =>
      /\n[ \t]*\n|\$/u.test(inside) ? written : `$$${inside}$$`,
    ),
    /(?<!\\)\\\(/gu,
    /(?<!\\)\\\)/gu,
    ({ inside, written }) => (/[\n$]/u.test(inside) ? written : `$${inside.trim()}$`),
  );
