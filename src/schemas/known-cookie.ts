/**
 * Cookie that scripts may read: that somebody is signed in, and of them what the contact page asks
 * everybody. It opens nothing; the session has a cookie of its own.
 */
export const knownCookie = 'candil_known';

/** Country (ISO 3166-1) and plan of the customer, where the token named them. */
export interface Known {
  region?: string | undefined;
  plan?: string | undefined;
}

/** The value of the cookie; short, because every request carries it. */
export const writeKnown = ({ region = '', plan = '' }: Known): string => `${region}.${plan}`;

/** What a value says; the country comes first and has no full stop. */
export function readKnown(value: string): Known {
  const end = value.indexOf('.');
  const [region, plan] = [value.slice(0, Math.max(end, 0)), value.slice(end + 1)];
  return { ...(region && { region }), ...(plan && { plan }) };
}
