import { suggestAddress } from '../../contact/form/suggest-address.ts';

/** Domains by which this device has sent requests, the last one first. */
const storageKey = 'candil:email-domains';

/** Of a household that shares a device. */
const most = 5;

const readSeen = (): string[] => {
  try {
    return (localStorage.getItem(storageKey) ?? '').split(' ').filter((domain) => domain !== '');
  } catch {
    return [];
  }
};

const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * The address that was probably meant: by the domains that many people have, that the company names
 * (`emailDomains`), and that this device has used. undefined if nothing speaks against `address`.
 */
export const suggestSeen = (form: HTMLFormElement, address: string): string | undefined =>
  suggestAddress(address, [...readNamed(form), ...readSeen()]);

const readNamed = (form: HTMLFormElement): string[] =>
  form.querySelector<HTMLElement>('[data-meant]')?.dataset['meant']?.split(' ').filter(Boolean) ??
  [];

/**
 * Remembers the domain of an address with which a request was stored, and nothing else of it. One that
 * looks like a slip is not remembered, or it would be proposed the next time.
 */
export function rememberDomain(form: HTMLFormElement, address: string): void {
  if (suggestSeen(form, address) !== undefined || !address.includes('@')) return;
  const domain = domainOf(address);
  const others = readSeen().filter((seen) => seen !== domain);
  try {
    localStorage.setItem(storageKey, [domain, ...others].slice(0, most).join(' '));
  } catch {
    // Private windows and full storage: nothing is proposed next time.
  }
}
