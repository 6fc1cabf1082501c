const day = 24 * 60 * 60_000;

/** The Monday in UTC of the week in which a moment lies, such as `2026-03-02`. */
export function weekOf(moment: Date): string {
  const sinceMonday = (moment.getUTCDay() + 6) % 7;
  return new Date(moment.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}

/** The Monday so many weeks before (or, negative, after) that of `week`. */
export const weeksBefore = (week: string, count: number): string =>
  new Date(Date.parse(week) - count * 7 * day).toISOString().slice(0, 10);
