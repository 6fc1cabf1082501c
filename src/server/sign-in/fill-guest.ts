import { withServerBase } from '../../lib/base-path.ts';
import type { Customer } from '../../schemas/customer.ts';
import type { FillView } from '../requests/request-page.ts';

/** Puts into the question whether to go on who it would be, and what the form brings along. */
export const fillGuest =
  (
    { name, email }: Pick<Customer, 'name' | 'email'>,
    { token, path = '' }: { token: string; path: string | undefined },
  ): FillView =>
  (root, putHtml) => {
    const who = root.querySelector('[data-guest-name]');
    if (who) who.textContent = name;
    const address = root.querySelector('[data-guest-email]');
    if (address) address.textContent = email;
    root.querySelector('input[name="token"]')?.setAttribute('value', token);
    root.querySelector('input[name="return_to"]')?.setAttribute('value', path);
    fillWayBack(path)(root, putHtml);
  };

/** Leads whoever does not sign in to the page that they wanted; requests need it. */
export const fillWayBack =
  (path: string | undefined): FillView =>
  (root) => {
    if (path === undefined || path === '' || path.startsWith(withServerBase('/api/'))) return;
    root.querySelector('[data-guest-back]')?.setAttribute('href', path);
  };
