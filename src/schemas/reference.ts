/**
 * Signs of a reference. No vowels, so that it never spells a word; none of the pairs that look or
 * sound alike on paper or on the phone (0 O, 1 I L, 2 Z, 5 S, 8 B, M N, T D). 23 is prime, which
 * the check sign needs.
 */
const signs = '23456789CFGHJKMPQRTVWXY';

/** Random signs; with 23 of them, 3.4 thousand million references. */
const randomLength = 7;

const prefix = 'CND';
const pattern = new RegExp(`^${prefix}-([${signs}]{4})-([${signs}]{4})$`, 'u');

/** A new reference such as `CND-7K3M-Q9TX`; `randomBelow(n)` is an integer from 0 to n − 1. */
export function createReference(randomBelow: (limit: number) => number): string {
  const values = Array.from({ length: randomLength }, () => randomBelow(signs.length));
  const text = [...values, checkValue(values)].map((value) => signs.charAt(value)).join('');
  return `${prefix}-${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Whether a text has the form of a reference and the right check sign. */
export function isReference(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const values = Array.from(`${match[1] ?? ''}${match[2] ?? ''}`, (sign) => signs.indexOf(sign));
  return checkValue(values.slice(0, randomLength)) === values[randomLength];
}

/**
 * Sum of the values, each times its place, modulo a prime: one wrong sign, or any two exchanged,
 * always give another sum.
 */
const checkValue = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (index + 1), 0) % signs.length;
