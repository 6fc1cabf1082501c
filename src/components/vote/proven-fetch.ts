/** Header of the proof, as the API reads it. */
const proofHeader = 'Candil-Proof';

/** Longest wait for a task, in milliseconds. */
const patience = 10_000;

/** Fetches from the API of votes, and once more with a proof of work where it asks for one. */
export async function provenFetch(address: string, request: RequestInit): Promise<Response> {
  const response = await fetch(address, request);
  return response.status === 429 ? proveAndFetch(address, request, response) : response;
}

/** Solves the work for a refused request and sends it again; the refusal if there is no proof. */
export async function proveAndFetch(
  address: string,
  request: RequestInit,
  refused: Response,
): Promise<Response> {
  const challenge = address.replace(/\/votes\/.*$/u, '/votes/challenge');
  const proof = await prove(challenge).catch(() => undefined);
  if (proof === undefined) return refused;
  const headers = new Headers(request.headers);
  headers.set(proofHeader, proof);
  return fetch(address, { ...request, headers });
}

/**
 * As `Proof` of the ticket form, which is not imported: a part that both share would be a request more
 * for each page with that form. Without https there is no cryptography, and no proof.
 */
async function prove(challenge: string): Promise<string | undefined> {
  if (!isSecureContext || !('Worker' in window)) return undefined;
  const response = await fetch(challenge, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) return undefined;
  const task: unknown = await response.json();
  const worker = new Worker(new URL('../ticket/sending/solve-proof.ts', import.meta.url), {
    type: 'module',
  });
  try {
    return await new Promise<string | undefined>((resolve) => {
      worker.addEventListener('message', ({ data }) => {
        resolve(typeof data === 'string' ? data : undefined);
      });
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
