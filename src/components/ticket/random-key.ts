/** Version 4 UUID; `crypto.randomUUID` is missing on pages without https. */
export const randomKey = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/gu, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
