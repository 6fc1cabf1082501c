import { z } from 'zod';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country or region: ISO 3166-1 such as `DE`, or UN M.49 such as `419` for Latin America. */
export const regionSchema = z.coerce.string().refine(isRegion, {
  error: 'is no region. Write the country in two capital letters, such as ES or BR',
});

/** Tells whether `Intl` has a name for the region. */
function isRegion(text: string): boolean {
  return /^(?:[A-Z]{2}|\d{3})$/u.test(text) && names.of(text) !== undefined;
}
