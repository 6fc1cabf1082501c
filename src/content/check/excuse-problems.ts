import { toError, toWarning, type Problem } from '../read/files/problem.ts';
import type { ArticleFacts, Excuse } from './body/article-facts.ts';
import { findCodeFault } from './severity.ts';

/** What comments make of problems. */
export interface Excused {
  /** The problems that no comment excuses. */
  left: readonly Problem[];
  /** Comments that excuse nothing, give no reason or name what cannot be excused. */
  faults: readonly Problem[];
}

/** Leaves out the problems that a comment of their article excuses. */
export function withoutExcused(
  problems: readonly Problem[],
  facts: readonly ArticleFacts[],
): Excused {
  const withExcuses = facts.filter(({ excuses }) => excuses.length > 0);
  if (withExcuses.length === 0) return { left: problems, faults: [] };
  const byFile = new Map(withExcuses.map((one) => [one.article.file, one.excuses]));
  const used = new Set<Excuse>();
  const left = problems.filter((problem) => {
    const excuse = byFile.get(problem.file)?.find((one) => excuses(one, problem));
    if (excuse) used.add(excuse);
    return !excuse;
  });
  const faults = withExcuses.flatMap(({ article, excuses: own }) =>
    own.flatMap((excuse) => judgeExcuse(excuse, article.file, used.has(excuse))),
  );
  return { left, faults };
}

const excuses = ({ codes, reason, from, to }: Excuse, { code, line }: Problem): boolean =>
  reason !== '' &&
  codes.includes(code) &&
  findCodeFault(code) === undefined &&
  line !== undefined &&
  line >= from &&
  line <= to;

function judgeExcuse(
  { codes, reason, line }: Excuse,
  file: string,
  isUsed: boolean,
): readonly Problem[] {
  const place = { file, line };
  const example = 'candil-ignore LinkHeadingUnknown: the heading comes with the next version';
  if (codes.length === 0 || reason === '') {
    const message =
      codes.length === 0
        ? 'The comment does not say which finding it excuses.'
        : 'The comment gives no reason.';
    return [toError('ExcuseReasonMissing', place, message, `Write it as “${example}”.`)];
  }
  const faults = codes.flatMap((code) => {
    const fault = findCodeFault(code);
    return fault ? [toError(fault.code, place, fault.message, fault.remedy)] : [];
  });
  if (faults.length > 0 || isUsed) return faults;
  const message = `There is no ${codes.join(' or ')} in the block below this comment.`;
  return [toWarning('ExcuseUnused', place, message, 'Remove the comment.')];
}
