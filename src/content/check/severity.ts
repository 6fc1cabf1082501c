import { suggest } from '../../lib/text/nearest-name.ts';
import { problemCodes } from '../read/files/problem-codes.ts';
import { toError, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { fixedCodes } from './fixed-codes.ts';

type Settings = Pick<ContentFolder, 'settings'>;

/** Checks that `checks` of `site.yaml` names findings, and lowers none that has to be an error. */
export function checkSeverities({ settings }: Settings): readonly Problem[] {
  if (!settings) return [];
  const { file, value, lineOf } = settings;
  return Object.entries(value.checks).flatMap(([code, severity]) => {
    const fault = findCodeFault(code);
    if (!fault || (fault.code === 'CheckFixed' && severity === 'error')) return [];
    const place = { file, line: lineOf(['checks', code], 'key') };
    return [toError(fault.code, place, fault.message, fault.remedy)];
  });
}

/** Why the name of a finding cannot be lowered or excused; undefined if it can. */
export function findCodeFault(
  code: string,
): { code: 'CheckUnknown' | 'CheckFixed'; message: string; remedy: string } | undefined {
  if (!problemCodes.some((known) => known === code)) {
    const message = `"${code}" is the name of no finding.`;
    const remedy = suggest(code, problemCodes, 'docs/errors has a page for each of them.');
    return { code: 'CheckUnknown', message, remedy };
  }
  if (!fixedCodes.has(code)) return undefined;
  const message = `"${code}" is an error always: without it, pages would be unsafe or could not be built.`;
  return { code: 'CheckFixed', message, remedy: 'Take it out, and mend what it tells of.' };
}

/** Gives problems the severity that `site.yaml` says, and leaves out those that are off. */
export function applySeverities(
  problems: readonly Problem[],
  { settings }: Settings,
): readonly Problem[] {
  const wanted = new Map(Object.entries(settings?.value.checks ?? {}));
  if (wanted.size === 0) return problems;
  return problems.flatMap((problem) => {
    const severity = fixedCodes.has(problem.code) ? 'error' : wanted.get(problem.code);
    if (severity === 'off') return [];
    if (severity === undefined) return [problem];
    const isRaised = severity === 'error' || problem.severity === 'error';
    return [isRaised ? { ...problem, severity } : problem];
  });
}
