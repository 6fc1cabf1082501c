import { readEmailAddress } from './email-address.ts';

/**
 * One name for the spellings of an address, `xn--…` and letters of a domain among them. Capital letters of ASCII alone are folded: more would
 * join addresses that a mail server keeps apart.
 */
export const toMailboxKey = (email: string): string =>
  (readEmailAddress(email) ?? email.trim()).replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
