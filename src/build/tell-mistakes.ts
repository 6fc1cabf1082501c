import { formatProblems } from '../content/check/format-problems.ts';
import type { WorkingContent } from '../content/check/leave-out.ts';
import { isError, type Problem } from '../content/read/files/problem.ts';
import type { BuildOptions } from './build-options.ts';
import { describeLeftOut } from './check-before-build.ts';

/** Tells every problem; throws with the consequence, a sentence, if one of them is an error. */
export function refuseMistakes(
  tell: (text: string) => void,
  problems: readonly Problem[],
  consequence: string,
): void {
  const text = formatProblems(problems);
  if (text !== '') tell(text);
  if (problems.some(isError)) throw new Error(`ContentInvalid ${consequence}`);
}

/** Tells what was left out; throws if that is to count as a failure. */
export function tellLeftOut(
  tell: (text: string) => void,
  content: WorkingContent,
  { failOnErrors = false }: BuildOptions,
): void {
  const text = describeLeftOut(content);
  if (text === '') return;
  tell(`\n${text}`);
  if (failOnErrors) {
    throw new Error('ContentInvalid The site was built without what is listed above.');
  }
}
