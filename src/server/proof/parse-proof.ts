import { z } from 'zod';

/** Header that carries the proof of a ticket: base64 of `{ challenge, solution }` as JSON. */
export const proofHeader = 'Candil-Proof';

/** A proof is about 600 characters long. */
const longest = 4_000;

const hex = z.string().regex(/^[\da-f]{2,200}$/u);

/**
 * Signed by us, so only the shape matters; but what is not signed yet must not cost anything: the
 * numbers stay far below what would keep the process busy.
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
