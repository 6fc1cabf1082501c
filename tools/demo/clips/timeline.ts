/** How far time has come between two moments: 0 before, 1 after, slow at both ends. */
export function between(from: number, until: number, time: number): number {
  const part = Math.min(1, Math.max(0, (time - from) / (until - from)));
  return part * part * (3 - 2 * part);
}
