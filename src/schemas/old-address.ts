/** Bytes of a file name at most: NAME_MAX of Linux, macOS and Windows. */
const longestName = 255;

/**
 * Whether an old address is one that a page can lead on from: rightly encoded, and without `..`, which
 * would lead out of the folder of the built site, signs that no file name and no configuration of a
 * host holds, and names that no file system takes.
 */
export function isOldAddress(from: string): boolean {
  try {
    const path = decodeURIComponent(from);
    const isShort = path.split('/').every((part) => Buffer.byteLength(part) <= longestName);
    return isShort && !/[\p{Cc}\\]|\/\.{1,2}(?:\/|$)/u.test(path);
  } catch {
    return false;
  }
}

export const oldAddressRule =
  'is no old address: it is wrongly encoded, has "..", a backslash or a control character in it, or a part of more than 255 bytes. Write it as readers called it, such as "/es/old/path/"';
