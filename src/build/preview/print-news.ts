import { formatProblem, formatProblems } from '../../content/check/format-problems.ts';
import type { Problem } from '../../content/read/files/problem.ts';
import { countProblems } from './problem-list-html.ts';

/** Prints problems that are new since the last call; without any, says whether one was mended. */
export function createNewsPrinter(
  print: (text: string) => void,
): (problems: readonly Problem[]) => void {
  let known: ReadonlySet<string> | undefined;
  return (problems) => {
    const texts = new Map(problems.map((problem) => [formatProblem(problem), problem]));
    const news = [...texts].filter(([text]) => known?.has(text) !== true);
    const isMended = [...(known ?? [])].some((text) => !texts.has(text));
    if (news.length > 0) print(`\n${formatProblems(news.map(([, problem]) => problem))}`);
    else if (isMended || known === undefined) print(`\n${stateOf(problems)}`);
    known = new Set(texts.keys());
  };
}

const stateOf = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? 'The content has no mistakes.'
    : `Mended. There is still ${countProblems(problems)}.`;
