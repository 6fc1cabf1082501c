import type { CustomerPages } from '../../schemas/site-customers.ts';

/** Where customers sign in to be shown what is kept for them, and where they come back to. */
export interface SignInPlace {
  customers: CustomerPages;
  /** Path of the page. */
  here: string;
  /** URL part of its locale. */
  locale: string;
  /** Origin of the API without a trailing slash; empty: the same origin. */
  apiBase: string;
}
