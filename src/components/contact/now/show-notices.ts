/**
 * Shows the notices that are on at a moment, for the reader's country; all countries as long as it is
 * not known.
 */
export function showNotices(
  root: ParentNode,
  now: Temporal.Instant,
  region: string | undefined,
): void {
  for (const notice of root.querySelectorAll<HTMLElement>('[data-notice]')) {
    const { from, until, regions } = notice.dataset;
    const at = now.epochMilliseconds;
    const isOn =
      (from === undefined || Date.parse(from) <= at) &&
      (until === undefined || at < Date.parse(until));
    const isHere =
      region === undefined || region === '' || (regions?.split(' ').includes(region) ?? true);
    notice.hidden = !isOn || !isHere;
  }
}
