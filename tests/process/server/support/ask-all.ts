import { setTimeout } from 'node:timers/promises';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

/** Asks all in turns until each refuses; how often they did not, and what they say then. */
export async function exhaust(
  addresses: readonly string[],
  ask: (address: string) => Promise<Response>,
  pause: number,
): Promise<{ taken: number; bodies: readonly string[] }> {
  let taken = 0;
  for (;;) {
    const responses = await Promise.all(addresses.map(ask));
    const bodies = await Promise.all(responses.map((response) => response.text()));
    const refused = responses.filter(({ status }) => status === 429).length;
    if (refused === addresses.length) return { taken, bodies };
    taken += responses.length - refused;
    await setTimeout(pause);
  }
}

/** A proof of work for the header, after the challenge of an address. */
export async function prove(url: string, headers: Record<string, string>): Promise<string> {
  const asked = await fetch(url, { headers });
  const challenge = z.custom<Challenge>((value) => value !== null).parse(await asked.json());
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
