/** A request as it was sent: sending the same again must not file it twice. */
export interface Attempt {
  /** UUID. */
  key: string;
  content: string;
}

/**
 * The attempt for these values: the last one if nothing has changed since, else a new one. A
 * changed text has to arrive even if the one before arrived and only its answer was lost.
 */
export function toAttempt(
  values: Record<string, string>,
  last: Attempt | undefined,
  newKey: () => string,
): Attempt {
  const content = JSON.stringify(values);
  return last?.content === content ? last : { key: newKey(), content };
}

/** Version 4 UUID; `crypto.randomUUID` is missing on pages without https. */
export const randomKey = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
