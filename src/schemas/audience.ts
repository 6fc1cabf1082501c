/** Whom a channel is for; apart from the schema, so that a browser can know it without that. */
export const audiences = [
  'customers',
  'press',
  'partners',
  'applicants',
  'suppliers',
  'investors',
  'authorities',
] as const;
export type Audience = (typeof audiences)[number];
