import { createHmac } from 'node:crypto';
import { getSecret } from './secret.ts';
import type { Database } from './schema.ts';

/** Name of a day's salt among the secrets; days sort by their names. */
const saltName = (day: string): string => `network-salt ${day}`;

/** The day of a moment in UTC, such as `2026-03-02`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Replaces networks by digests that all processes on a database share, and nobody can follow for longer than a day. */
export type DigestNetwork = (address: string) => Promise<string>;

/**
 * Makes digests with the salt of the day: `<day> <16 characters>`. Nothing leads back from one to its
 * address once the salt is gone (`forgetSalts`), and tomorrow the same address has another.
 */
export function createNetworkDigest(db: Database, clock: () => Date): DigestNetwork {
  let current: { day: string; salt: Promise<string> } | undefined;
  const saltOf = (day: string): Promise<string> => {
    if (current?.day === day) return current.salt;
    const salt = getSecret(db, saltName(day));
    const made = { day, salt };
    current = made;
    // Asked for again the next time.
    salt.catch(() => {
      if (current === made) current = undefined;
    });
    return salt;
  };
  return async (address) => {
    const day = dayOf(clock());
    const digest = createHmac('sha256', await saltOf(day))
      .update(address)
      .digest('base64url');
    return `${day} ${digest.slice(0, digestLength)}`;
  };
}

/** 96 bits: two networks never share a digest. */
const digestLength = 16;

/** Removes the salts of days that are over. */
export async function forgetSalts(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('secrets')
    .where('name', '>=', saltName(''))
    .where('name', '<', saltName(dayOf(now)))
    .execute();
}
