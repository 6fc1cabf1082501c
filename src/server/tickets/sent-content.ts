import { createHash } from 'node:crypto';
import type { DatabaseTransaction } from '../db/schema.ts';
import { ApiError } from '../http/errors.ts';
import type { NewFile } from '../uploads/checked-file.ts';

/** SHA-256 in hex of what somebody sent: texts by their names, in any order, and files. */
export function toContentDigest(
  texts: Readonly<Record<string, string>>,
  files: readonly NewFile[],
): string {
  const names = Object.keys(texts).sort();
  const hash = createHash('sha256');
  hash.update(JSON.stringify(names.map((name) => [name, texts[name]])));
  for (const { name, content } of files) {
    hash.update(JSON.stringify([name, content.length]));
    hash.update(content);
  }
  return hash.digest('hex');
}

/**
 * Throws `idempotency_key_reused` if a key came with something else before. What was stored by an
 * earlier version has no digest and counts as the same.
 */
export function requireSameContent(stored: string | null, digest: string): void {
  if (stored !== null && stored !== digest) throw new ApiError('idempotency_key_reused');
}

/**
 * Stores the files of a ticket (`sequence` 0) or message in the transaction that stores it, so that
 * neither is ever there without the other.
 */
export async function insertFiles(
  transaction: DatabaseTransaction,
  { reference, sequence }: { reference: string; sequence: number },
  files: readonly NewFile[],
): Promise<void> {
  for (const [position, { name, mediaType, content, isUnverified }] of files.entries()) {
    const unverified = isUnverified === true ? 1 : 0;
    await transaction
      .insertInto('ticket_files')
      .values({ reference, sequence, position, name, media_type: mediaType, content, unverified })
      .execute();
  }
}
