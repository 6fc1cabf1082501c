/** Whether a date such as `12-24` is one of every year; without Zod, so that a browser can ask it. */
export const isYearly = (date: string): boolean => date.length === '12-24'.length;
