import type { ProblemCode } from './problem-codes.ts';

/** A mistake in the content folder, described so that its writer can mend it. */
export interface Problem {
  /** Permanent name; `docs/errors/<code>.md` explains it. */
  code: string;
  /** Path from the folder in which the program was started. */
  file: string;
  /** Counted from 1; absent where the file as a whole is meant. */
  line?: number;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do, in one sentence; names the nearest known name where there is one. */
  remedy: string;
  /** A warning is printed and does not stop the build. */
  severity: 'error' | 'warning';
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

/** A file, and a line of it where one is meant. */
export interface Place {
  file: string;
  line?: number;
}

/** A problem that stops the build. */
export const toError = (
  code: ProblemCode,
  { file, line }: Place,
  message: string,
  remedy: string,
): Problem => withLine({ code, file, message, remedy, severity: 'error' }, line);

/** A problem that is printed and does not stop the build. */
export const toWarning = (
  code: ProblemCode,
  { file, line }: Place,
  message: string,
  remedy: string,
): Problem => withLine({ code, file, message, remedy, severity: 'warning' }, line);

const withLine = (problem: Problem, line: number | undefined): Problem =>
  line === undefined ? problem : { ...problem, line };
