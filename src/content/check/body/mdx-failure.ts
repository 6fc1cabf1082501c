import type { ArticleFile } from '../../read/read-article.ts';
import type { BodyReport } from './body-report.ts';

/** Why the parser stopped, and where in the text that it was given; lines and columns from 1. */
export interface MdxFailure {
  line: number;
  column: number;
  reason: string;
}

/** HTML elements that hold nothing and have no closing tag. */
const lonelyTags: readonly string[] = ['br', 'hr', 'img', 'wbr', 'source', 'track', 'col', 'input'];

/** The parser says `18:5: Expected a closing tag for <div> (18:5) (rule)`. */
export function readFailure(error: unknown): MdxFailure {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column, rest = text] = /^(\d+):(\d+): ([\s\S]*)$/u.exec(text) ?? [];
  const reason = rest.replace(/\s*\([\w-]+:[\w-]+\)$/u, '').replace(/\s*\(note: .*$/u, '');
  return { line: Number(line ?? 1), column: Number(column ?? 1), reason };
}

const lonelyTag = ({ reason }: MdxFailure): string | undefined => {
  const [, name] = /^Expected a closing tag for `<([a-z]+)[^`]*>`/u.exec(reason) ?? [];
  return name !== undefined && lonelyTags.includes(name) ? name : undefined;
};

/** Whether a tag has no counterpart: without another tag, that may be so of any. */
export const isAboutPairs = (failure: MdxFailure): boolean =>
  failure.reason.includes('closing tag') && lonelyTag(failure) === undefined;

/**
 * A text with a blank for the sign at which the parser stopped, or for that which begins what it could
 * not read; undefined if there is none.
 */
export function withoutSign(text: string, { line, column }: MdxFailure): string | undefined {
  const lines = text.split('\n');
  const written = lines[line - 1];
  if (written === undefined) return undefined;
  const own = /[<{]/u.test(written[column - 1] ?? '') ? column - 1 : -1;
  const before = Math.max(...['<', '{'].map((sign) => written.lastIndexOf(sign, column - 1)));
  const at = [own, before, written.search(/[<{]/u)].find((place) => place !== -1);
  if (at === undefined) return undefined;
  lines[line - 1] = `${written.slice(0, at)} ${written.slice(at + 1)}`;
  return lines.join('\n');
}

/** Reports that an article is no MDX, on the line of the file. */
export function reportFailure(error: unknown, { bodyLine }: ArticleFile, report: BodyReport): void {
  const failure = readFailure(error);
  const lineOf = (line: number): number => report.writtenLine(line) + bodyLine - 1;
  const at = lineOf(failure.line);
  const lonely = lonelyTag(failure);
  if (lonely !== undefined) {
    const message = `<${lonely}> is not closed, and in .mdx files every tag is.`;
    return report.error('MdxUnreadable', at, message, `Write <${lonely} />.`);
  }
  const reason = failure.reason.replace(
    /\((\d+):\d+\)/gu,
    (_, line: string) => `(line ${lineOf(Number(line))})`,
  );
  report.error('MdxUnreadable', at, `${reason}.`, remedyFor(reason));
}

function remedyFor(reason: string): string {
  const closing = /Expected a closing tag for `(?<tag><[^`]+>)`/u.exec(reason)?.groups?.['tag'];
  if (closing !== undefined) {
    return `Add ${closing.replace('<', '</')} on a line of its own, or put the tag into \`backticks\`.`;
  }
  if (reason.includes('closing tag'))
    return 'Close tags in the reverse order in which they were opened.';
  if (reason.includes('name, expected'))
    return 'Comments are written {/* … */}; put a "<" that is no tag into `backticks`.';
  if (reason.includes('<')) {
    return 'Put a "<" that is no tag into `backticks`, and write addresses as [text](https://…).';
  }
  return 'Put "{" and "}" into `backticks`.';
}
