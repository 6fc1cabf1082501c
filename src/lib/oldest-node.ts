/** The oldest Node that the package is made for, as its `package.json` says. */
export const oldestNode = 24;

/** What to tell somebody whose Node (`22.1.0`) is too old; undefined if it is not. */
export const tellOldNode = (version: string): string | undefined =>
  Number.parseInt(version, 10) >= oldestNode
    ? undefined
    : `NodeTooOld ${version}\nCandil runs on Node ${oldestNode} or newer. Install one (https://nodejs.org), and then the packages again.`;
