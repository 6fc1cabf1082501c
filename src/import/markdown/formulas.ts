import type { SourceFiles } from './document.ts';
import type { ReadDocument } from './read-fields.ts';

/** Settings files of programs, which name the part that reads formulas. */
const settings =
  /(?:^|\/)(?:docusaurus\.config\.\w+|mkdocs\.ya?ml|astro\.config\.\w+|\.vitepress\/config(?:\/\w+)?\.\w+|(?:hugo|config)\.(?:toml|ya?ml)|_config\.ya?ml|docs\.json)$/u;

const reader =
  /remark-math|rehype-katex|arithmatex|markdown-it-(?:katex|mathjax)|\b(?:math|katex|mathjax|latex)["']?\s*[:=]\s*(?:true|\{)/iu;

/** Whether texts of a source have formulas, and its program is set to read them. */
export const hasFormulas = (
  files: SourceFiles,
  documents: readonly Pick<ReadDocument, 'body'>[],
): boolean =>
  documents.some(({ body }) => /\$\$[\s\S]+?\$\$|\$\\?[A-Za-z{][^$\n]*\$/u.test(body)) &&
  files.paths.some((path) => settings.test(path) && reader.test(files.read(path) ?? ''));
