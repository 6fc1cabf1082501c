const prefix = 'candil:';
const voterKey = 'voter';

/** Where the browser refuses to store, this page remembers until it is left. */
const unstored = new Map<string, string>();

/** What was remembered under a key on this device; empty if nothing was. */
export function recall(key: string): string {
  try {
    return localStorage.getItem(prefix + key) ?? '';
  } catch {
    return unstored.get(key) ?? '';
  }
}

/** Remembers a value on this device; an empty one is forgotten. */
export function remember(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    unstored.set(key, value);
  }
}

/** The random id of this device among the voters. */
export function voterId(): string {
  const known = recall(voterKey);
  if (known !== '') return known;
  remember(voterKey, randomUuid());
  return recall(voterKey);
}

/** Version 4 UUID; `crypto.randomUUID` is missing on pages without https. */
const randomUuid = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
