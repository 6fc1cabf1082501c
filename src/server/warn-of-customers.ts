import { knowsCustomers } from '../schemas/customer-settings.ts';
import type { Environment } from '../schemas/environment.ts';
import type { Manifest } from '../schemas/manifest.ts';

/** Tells an operator whose pages ask customers to sign in and cannot know them, or the reverse. */
export function warnOfCustomers(
  environment: Environment,
  { asksCustomers = false }: Pick<Manifest, 'asksCustomers'>,
  log: (message: string) => void,
): void {
  const knows = environment.PUBLIC_API_URL !== 'off' && knowsCustomers(environment);
  if (asksCustomers === knows) return;
  log(
    asksCustomers
      ? 'The pages ask customers to sign in, but no key for their tokens is set: set CUSTOMER_TOKEN_SECRET, or remove "customers" from site.yaml.'
      : 'Tokens of customers are taken, but no page asks them to sign in: set "customers" in site.yaml.',
  );
}
