/** Longest wait for a proof when the reader sends, in milliseconds; without it sending works too. */
const patience = 10_000;

/**
 * A proof that this device spent a second on the request, for which the server’s rate limit is
 * higher.
 */
export class Proof {
  readonly #address: string;
  #proof: Promise<string | undefined> | undefined;

  /** `address`: where challenges come from. */
  constructor(address: string) {
    this.#address = address;
  }

  /** Starts computing in the background; a second call does nothing. */
  start(): void {
    this.#proof ??= solve(this.#address).catch(() => undefined);
  }

  /** Returns the proof, which can be taken once; undefined if there is none in time. */
  async take(): Promise<string | undefined> {
    this.start();
    const proof = await Promise.race([this.#proof, delay(patience)]);
    this.#proof = undefined;
    return proof;
  }
}

const delay = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });

/** Pages without https have no cryptography, and old browsers no workers: there is no proof then. */
async function solve(address: string): Promise<string | undefined> {
  if (!isSecureContext || !('Worker' in window)) return undefined;
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) return undefined;
  const challenge: unknown = await response.json();
  const worker = new Worker(new URL('./solve-proof.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<string | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }) => {
        resolve(typeof data === 'string' ? data : undefined);
      });
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage(challenge);
    });
  } finally {
    worker.terminate();
  }
}
