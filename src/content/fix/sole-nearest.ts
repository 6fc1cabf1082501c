import { editDistance } from '../../lib/text/edit-distance.ts';
import { findNearestName } from '../../lib/text/nearest-name.ts';

/**
 * The known name that was meant, as the check suggests it; undefined where another is as near, so
 * that one of them would be a guess: `<Tabb>` may be `<Tab>` or `<Tabs>`.
 */
export function findSoleNearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const nearest = findNearestName(name, names);
  if (nearest === undefined) return undefined;
  const rival = findNearestName(
    name,
    names.filter((one) => one !== nearest),
  );
  if (rival === undefined) return nearest;
  const wanted = name.toLowerCase();
  const [own, other] = [nearest, rival].map((one) => one.toLowerCase());
  const areBegun = own?.startsWith(wanted) === true && other?.startsWith(wanted) === true;
  const isAsNear = editDistance(wanted, other ?? '') <= editDistance(wanted, own ?? '');
  return areBegun || isAsNear ? undefined : nearest;
}
