import { createHash } from 'node:crypto';
import { articleSchema, type ArticleFrontMatter } from '../../schemas/article.ts';
import type { ArticlePath } from './article-path.ts';
import { frontMatterLine, splitFrontMatter, type SplitArticle } from './front-matter.ts';
import { toError, type Problem } from './problem.ts';
import { checkSchema } from './schema-mistakes.ts';
import { toFailure, toProblem, yamlProblem } from './yaml-file.ts';
import { parseYaml } from './yaml-text.ts';

/** An article as its writer left it. */
export interface ArticleFile extends ArticlePath {
  frontMatter: ArticleFrontMatter;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Changes when the file changes: first 12 hex digits of SHA-256 over it. */
  revision: string;
}

export type ReadArticle =
  { ok: true; article: ArticleFile } | { ok: false; problems: readonly Problem[] };

/** Reads one article from its text. */
export function readArticle(place: ArticlePath, text: string): ReadArticle {
  const split = splitFrontMatter(text);
  if (!split) return { ok: false, problems: [frontMatterMissing(place.file, text)] };
  const parsed = parseYaml(split.yaml, frontMatterLine);
  const failure = toFailure(parsed, frontMatterLine);
  if (failure) {
    const problem = yamlProblem(place.file, split.yaml, failure, frontMatterLine);
    return { ok: false, problems: [problem] };
  }
  const checked = checkSchema(articleSchema, parsed.ok ? parsed.value : {});
  if (!checked.ok) {
    const problems = checked.mistakes.map((mistake) =>
      toProblem(mistake, place.file, split.yaml, frontMatterLine),
    );
    return { ok: false, problems };
  }
  return { ok: true, article: toArticle(place, checked.value, split, text) };
}

const toArticle = (
  place: ArticlePath,
  frontMatter: ArticleFrontMatter,
  split: SplitArticle,
  text: string,
): ArticleFile => ({
  ...place,
  frontMatter,
  body: split.body,
  bodyLine: split.bodyLine,
  revision: createHash('sha256').update(text).digest('hex').slice(0, 12),
});

const frontMatterMissing = (file: string, text: string): Problem =>
  toError(
    'FrontMatterMissing',
    { file, line: 1 },
    /^\uFEFF?---\s/u.test(text)
      ? 'The front matter is not closed.'
      : 'The file does not start with front matter.',
    'Begin with a line "---", then "title: …", then a line "---" again.',
  );
