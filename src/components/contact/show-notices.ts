/**
 * Shows the notices that are on today, on the reader's calendar, and for the reader's country; all
 * countries as long as it is not known.
 */
export function showNotices(
  root: ParentNode,
  now: Temporal.Instant,
  region: string | undefined,
): void {
  const today = now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  for (const notice of root.querySelectorAll<HTMLElement>('[data-notice]')) {
    const { from = '', until = '9999', regions } = notice.dataset;
    const isOn = from <= today && today <= until;
    const isHere =
      region === undefined || region === '' || (regions?.split(' ').includes(region) ?? true);
    notice.hidden = !isOn || !isHere;
  }
}
