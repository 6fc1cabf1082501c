/**
 * Whether an old address is one that a page can lead on from: rightly encoded, and without `..`, which
 * would lead out of the folder of the built site, and signs that no file name and no configuration of
 * a host holds.
 */
export function isOldAddress(from: string): boolean {
  try {
    const path = decodeURIComponent(from);
    return !/[\p{Cc}\\]|\/\.{1,2}(?:\/|$)/u.test(path);
  } catch {
    return false;
  }
}

export const oldAddressRule =
  'is no old address: it is wrongly encoded, or has "..", a backslash or a control character in it. Write it as readers called it, such as "/es/old/path/"';
