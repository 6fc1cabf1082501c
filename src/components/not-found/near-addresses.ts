import { editDistance } from '../../lib/text/edit-distance.ts';

/** Of ten letters of a name, three may be wrong. */
const wrongShare = 0.3;

/**
 * The addresses that were probably meant by one that leads nowhere: their last name is spelled nearly
 * as its own, wherever they lie. The nearest first, `limit` at most.
 */
export function findNearAddresses(
  path: string,
  addresses: readonly string[],
  limit: number,
): string[] {
  const asked = nameOf(path);
  const most = Math.floor(asked.length * wrongShare);
  return addresses
    .map((address) => ({ address, errors: editDistance(asked, nameOf(address), { limit: most }) }))
    .filter(({ errors }) => errors <= most && most > 0)
    .toSorted((one, other) => one.errors - other.errors)
    .slice(0, limit)
    .map(({ address }) => address);
}

/** The last name of an address, without extension and signs: `/a/Flat_tyre.html` → `flattyre`. */
function nameOf(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return decode(last)
    .replace(/\.[a-z]{2,5}$/iu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .toLowerCase();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
