import type { CheckedContent } from '../check/check-content.ts';
import type { Candidate } from './fix-article.ts';
import { findFault } from './judge-mends.ts';

/** How mended articles are judged. */
interface Court {
  /** The folder as it is. */
  before: CheckedContent;
  /** The folder with some articles mended. */
  check: (mended: readonly Candidate[]) => Promise<CheckedContent>;
  /** Notes that an article is left as it is, and why. */
  leave: (candidate: Candidate, reason: string) => void;
}

/**
 * Those of `next` that can be mended together with `good`, which are known to be well, and these. A
 * finding in a file that is not mended does not say which article brought it: then halves are tried.
 */
export async function settle(
  good: readonly Candidate[],
  next: readonly Candidate[],
  court: Court,
): Promise<readonly Candidate[]> {
  const [first] = next;
  if (!first) return good;
  const after = await court.check([...good, ...next]);
  const well = next.filter((one) => {
    const fault = findFault([one], court.before, after);
    if (fault !== undefined) court.leave(one, fault);
    return fault === undefined;
  });
  if (well.length < next.length) return settle(good, well, court);
  const elsewhere = findFault([...good, ...next], court.before, after, 'everywhere');
  if (elsewhere === undefined) return [...good, ...next];
  if (next.length === 1) {
    court.leave(first, elsewhere);
    return good;
  }
  const half = Math.ceil(next.length / 2);
  return settle(await settle(good, next.slice(0, half), court), next.slice(half), court);
}
