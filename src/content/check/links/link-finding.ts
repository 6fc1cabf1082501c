import type { ProblemCode } from '../../read/files/problem-codes.ts';
import type { Problem } from '../../read/files/problem.ts';

/** What is wrong with a link, before file and line. */
export interface LinkFinding {
  code: ProblemCode;
  severity: Problem['severity'];
  message: string;
  remedy: string;
}

export const error = (code: ProblemCode, message: string, remedy: string): LinkFinding => ({
  code,
  severity: 'error',
  message,
  remedy,
});

export const warning = (code: ProblemCode, message: string, remedy: string): LinkFinding => ({
  ...error(code, message, remedy),
  severity: 'warning',
});

const longestShown = 80;

/** A target as messages show it. */
export const shorten = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
