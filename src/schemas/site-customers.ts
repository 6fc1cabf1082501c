import { z } from 'zod';

/** Customers whom the company's product hands over with a signed token. */
export const customersSchema = z.strictObject({
  /**
   * Page of the company where they sign in, and which hands them over. It is given `return_to`, the
   * path of the page that they came from.
   */
  signIn: z.url({
    protocol: /^https?$/u,
    error: 'is no address. Example: https://my.example.com/help',
  }),
});
export type CustomerPages = z.infer<typeof customersSchema>;

/** Where customers sign in, to come back to a page. */
export function signInUrl({ signIn }: CustomerPages, path: string): string {
  const url = new URL(signIn);
  url.searchParams.set('return_to', path);
  return url.href;
}
