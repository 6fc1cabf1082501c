import type { MdastNode } from 'satteri';
import type { ArticleFile } from '../../read/read-article.ts';
import type { ProblemCode } from '../../read/files/problem-codes.ts';
import type { SharedTexts } from '../../read/shared-texts.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import { listComponentRules, type ComponentRules } from './component-rules.ts';
import type { LinkFact, PictureFact, ReferenceFact } from './article-facts.ts';

/** Collects what is found while an article is walked through. */
export interface BodyReport {
  extension: '.md' | '.mdx';
  /** What articles of this site may use. */
  components: ComponentRules;
  problems: Problem[];
  /** Links and pictures, in Markdown or HTML. */
  links: LinkFact[];
  pictures: PictureFact[];
  /** What components name. */
  references: ReferenceFact[];
  /** What snippets and variables of the article stand for. */
  texts?: SharedTexts | undefined;
  /** Line of the article’s text for a line of the text that was parsed. */
  writtenLine: (line: number) => number;
  /** Line of the file on which a node starts. */
  lineOf: (node: MdastNode) => number;
  error: (code: ProblemCode, line: number, message: string, remedy: string) => void;
  warn: (code: ProblemCode, line: number, message: string, remedy: string) => void;
}

const usual = listComponentRules();

export function createBodyReport(
  article: ArticleFile,
  components: ComponentRules = usual,
  texts?: SharedTexts,
): BodyReport {
  const problems: Problem[] = [];
  const { file, bodyLine, extension } = article;
  const report: BodyReport = {
    extension,
    components,
    texts,
    problems,
    links: [],
    pictures: [],
    references: [],
    writtenLine: (line) => line,
    lineOf: (node) => report.writtenLine(node.position?.start.line ?? 1) + bodyLine - 1,
    error: (code, line, message, remedy) => {
      problems.push(toError(code, { file, line }, message, remedy));
    },
    warn: (code, line, message, remedy) => {
      problems.push(toWarning(code, { file, line }, message, remedy));
    },
  };
  return report;
}
