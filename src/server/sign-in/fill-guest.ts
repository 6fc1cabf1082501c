import type { Customer } from '../../schemas/customer.ts';
import type { FillView } from '../requests/request-page.ts';

/** Puts into the question whether to go on who it would be, and what the form brings along. */
export const fillGuest =
  (
    { name, email }: Pick<Customer, 'name' | 'email'>,
    { token, path }: { token: string; path: string | undefined },
  ): FillView =>
  (root) => {
    const who = root.querySelector('[data-guest-name]');
    if (who) who.textContent = name;
    who?.toggleAttribute('hidden', name === '');
    const address = root.querySelector('[data-guest-email]');
    if (address) address.textContent = email;
    root.querySelector('input[name="token"]')?.setAttribute('value', token);
    root.querySelector('input[name="return_to"]')?.setAttribute('value', path ?? '');
  };
