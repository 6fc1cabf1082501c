import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import type { Database } from '../db/schema.ts';
import { getSecret } from '../db/secret.ts';

/** Proofs of work: a device shows that it spent a second on a ticket. Nobody is recognised by it. */
export interface Proofs {
  createChallenge(): Promise<Challenge>;
  /**
   * Checks a proof in memory: that it solves a challenge of ours and is in time; undefined
   * otherwise.
   */
  verify(proof: string | undefined): Promise<VerifiedProof | undefined>;
}

export interface VerifiedProof {
  /** Uses it up in the database; false if it was used before. */
  spend(): Promise<boolean>;
}

/** Rounds of PBKDF2 for one guess, about 2 ms, and how many guesses a solution takes. */
const cost = 5_000;
const guesses = { least: 150, most: 300 } as const;

/** How long a challenge holds, in milliseconds: a long request takes an hour to write. */
const lifetime = 2 * 60 * 60_000;

/** Proofs whose secrets and use are in the database, so that all processes on it take the same ones. */
export function createProofs(db: Database, clock: () => Date): Proofs {
  let secrets: Promise<{ challenge: string; key: string }> | undefined;
  const getSecrets = () =>
    (secrets ??= readSecrets(db).catch((error: unknown) => {
      secrets = undefined;
      throw error;
    }));
  return {
    async createChallenge() {
      const { challenge, key } = await getSecrets();
      return createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(guesses.least, guesses.most),
        deriveKey,
        expiresAt: new Date(clock().getTime() + lifetime),
        hmacSignatureSecret: challenge,
        hmacKeySignatureSecret: key,
      });
    },
    async verify(text) {
      const proof = parseProof(text);
      if (!proof) return undefined;
      const { challenge, key } = await getSecrets();
      const { verified } = await verifySolution({
        ...proof,
        deriveKey,
        hmacSignatureSecret: challenge,
        hmacKeySignatureSecret: key,
      });
      const { signature, parameters } = proof.challenge;
      const expiresAt = parameters.expiresAt * 1000;
      if (!verified || expiresAt <= clock().getTime()) return undefined;
      return { spend: () => spendOnce(db, signature, new Date(expiresAt)) };
    },
  };
}

async function readSecrets(db: Database): Promise<{ challenge: string; key: string }> {
  return {
    challenge: await getSecret(db, 'proof-challenge'),
    key: await getSecret(db, 'proof-key'),
  };
}

/** Forgets proofs that would not be taken again anyway. */
export async function forgetProofs(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('spent_proofs').where('expires_at', '<', now.toISOString()).execute();
}

/** Writes down that a proof was used. */
async function spendOnce(db: Database, signature: string, expiresAt: Date): Promise<boolean> {
  const row = await db
    .insertInto('spent_proofs')
    .values({ signature, expires_at: expiresAt.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('signature')
    .executeTakeFirst();
  return row !== undefined;
}

/** Header that carries the proof of a ticket: base64 of `{ challenge, solution }` as JSON. */
export const proofHeader = 'Candil-Proof';

/** A proof is about 600 characters long. */
const longest = 4_000;

const hex = z.string().regex(/^[\da-f]{2,200}$/u);

/**
 * Challenges are signed by us, but their signature is checked later: until then the numbers must
 * stay too small to keep the process busy.
 */
const proofSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: hex,
      salt: hex,
      cost: z.number().int().min(1).max(10_000),
      keyLength: z.number().int().min(1).max(64),
      keyPrefix: hex,
      keySignature: hex,
      expiresAt: z.number().int(),
    }),
    signature: hex,
  }),
  solution: z.object({
    counter: z.number().int().min(0).max(100_000),
    derivedKey: hex,
    time: z.number().default(0),
  }),
});
export type Proof = z.infer<typeof proofSchema>;

/** Reads a proof; undefined if it is none. */
export function parseProof(text: string | undefined): Proof | undefined {
  if (text === undefined || text.length > longest) return undefined;
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    return proofSchema.safeParse(json).data;
  } catch {
    return undefined;
  }
}
