import type { DatabaseTransaction } from '../db/schema.ts';
import type { NewFile } from '../uploads/checked-file.ts';

/**
 * Stores the files of a ticket (`sequence` 0) or message in the transaction that stores it, so that
 * neither is ever there without the other.
 */
export async function insertFiles(
  transaction: DatabaseTransaction,
  { reference, sequence }: { reference: string; sequence: number },
  files: readonly NewFile[],
): Promise<void> {
  for (const [position, { name, mediaType, content }] of files.entries()) {
    await transaction
      .insertInto('ticket_files')
      .values({ reference, sequence, position, name, media_type: mediaType, content })
      .execute();
  }
}
