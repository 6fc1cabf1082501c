/** The first of Node's versions that Candil runs on, as in `package.json`. */
const oldest = 24;

/**
 * Throws an error for people before anything is written: npm would install on an older Node without a
 * word, and only the start would fail.
 * @param {string} version Such as `20.11.0`.
 */
export function refuseOldNode(version) {
  if (Number.parseInt(version, 10) >= oldest) return;
  throw new Error(
    `NodeTooOld ${version}\nCandil runs on Node ${oldest} or newer. Install one (https://nodejs.org) and try again; nothing was written.`,
  );
}
