const prefix = 'candil:';
const voterKey = 'voter';

/** Replaces the device’s storage where the browser refuses it, until the page is left. */
const onThisPage: Record<string, string> = {};

/** What was remembered under a key on this device; empty if nothing was. */
export const recall = (key: string): string =>
  onThisPage[key] ?? attempt(() => localStorage.getItem(prefix + key)) ?? '';

/** Remembers a value on this device. */
export function remember(key: string, value: string): void {
  onThisPage[key] = value;
  attempt(() => localStorage.setItem(prefix + key, value));
}

/** The random id of this device among the voters. */
export function voterId(): string {
  if (recall(voterKey) === '') remember(voterKey, randomUuid());
  return recall(voterKey);
}

/** `crypto.randomUUID` is missing on pages without https; the name of a blob ends with a UUID. */
const randomUuid = (): string => URL.createObjectURL(new Blob()).slice(-36);

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
