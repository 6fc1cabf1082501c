import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/* Runs in a worker, so that the page stays quick: takes a challenge, answers with the proof. */

self.addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  void solve(data).then((proof) => self.postMessage(proof));
});

async function solve(challenge: Challenge): Promise<string | undefined> {
  try {
    const solution = await solveChallenge({ challenge, deriveKey });
    return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined;
  } catch {
    return undefined;
  }
}
