/**
 * One name for the spellings of an address. Capital letters of ASCII alone are folded: more would
 * join addresses that a mail server keeps apart.
 */
export const toMailboxKey = (email: string): string =>
  email.trim().replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
