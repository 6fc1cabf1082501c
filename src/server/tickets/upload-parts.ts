import { z } from 'zod';
import type { Database } from '../db/schema.ts';
import { ApiError } from '../http/errors.ts';
import { uploadsBusy } from '../http/uploads-busy.ts';
import type { MadeFile } from '../uploads/uploads-folder.ts';
import { createShares } from './upload-shares.ts';

/** How long the beginning of a file waits for the rest, in milliseconds: as long as a proof of work. */
export const uploadLifetime = 2 * 60 * 60_000;

/** Beginnings of all readers together, in bytes: twenty of the largest requests. */
const mostOfAll = 500_000_000;

/** What a part counts for on average among all at least, in bytes: it makes work, however small it is. */
const leastOfPart = 25_000;

/** Parts of one file at most: twice as many as the largest in the smallest parts that a browser sends. */
export const mostParts = 400;

/** The random id of a file on its way. */
export const uploadIdSchema = z.uuid().transform((id) => id.toLowerCase());

/** A part of a file that somebody sends. */
export interface SentPart {
  /** Random id of the file. */
  upload: string;
  /** Where in the file it begins, in bytes. */
  start: number;
  content: Uint8Array;
  /** Whose share it counts for: the address of the connection. */
  client: string;
}

/** Beginnings of files, kept in the database: a restart leaves them, and every process has them. */
export interface UploadParts {
  /** How many bytes of a file are here. */
  findLength(upload: string): Promise<number>;
  /**
   * Keeps a part and returns how many bytes are here then. Throws `upload_offset` if it does not begin
   * where the last one ends, `uploads_busy` if this client or all together have left too much,
   * `body_too_large` if the file comes in too many parts.
   */
  append(part: SentPart): Promise<number>;
  /**
   * Writes a file as a whole; throws `upload_incomplete` if it has not exactly `size` bytes. The bytes
   * stay until they are removed, so that a request that was refused can be mended and sent again.
   */
  copyTo(upload: string, size: number, target: () => Promise<MadeFile>): Promise<string>;
  remove(uploads: readonly string[]): Promise<void>;
}

/** Parts in `db`; what each client has left here is counted in memory. */
export function createUploadParts(db: Database, clock: () => Date): UploadParts {
  const shares = createShares(uploadLifetime, clock);
  const findLength = async (upload: string): Promise<number> => (await measure(db, upload)).bytes;
  return {
    findLength,
    async append({ upload, start, content, client }) {
      const { bytes, parts } = await measure(db, upload);
      if (bytes !== start) throw wrongOffset(bytes);
      if (parts >= mostParts) throw new ApiError('body_too_large');
      await refuseTooMuch(db, parts === 0 ? mostOfAll : 2 * mostOfAll);
      shares.take(client, upload, content.byteLength);
      const isNew = await insertPart(db, { upload, start, content }, clock());
      // Somebody else, such as another tab, has just sent the same part.
      if (!isNew) throw wrongOffset(await findLength(upload));
      return start + content.byteLength;
    },
    async copyTo(upload, size, target) {
      if ((await findLength(upload)) !== size) throw new ApiError('upload_incomplete');
      const { path, file } = await target();
      try {
        for (let at = 0; at < size;) {
          const content = await readPart(db, upload, at);
          // It expired meanwhile.
          if (!content) throw new ApiError('upload_incomplete');
          await file.appendFile(content);
          at += content.byteLength;
        }
      } finally {
        await file.close();
      }
      return path;
    },
    async remove(uploads) {
      if (uploads.length === 0) return;
      shares.leave(uploads);
      await db.deleteFrom('upload_parts').where('upload', 'in', uploads).execute();
    },
  };
}

/** Tells the browser where to go on. */
const wrongOffset = (length: number): ApiError =>
  new ApiError('upload_offset', { headers: { [offsetHeader]: String(length) } });

/** How many bytes of a file are here: https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/ */
export const offsetHeader = 'Upload-Offset';

/** What is here of a file. */
async function measure(db: Database, upload: string): Promise<{ bytes: number; parts: number }> {
  const row = await db
    .selectFrom('upload_parts')
    .select(({ fn }) => [
      fn.sum<number | string | null>('size').as('bytes'),
      fn.countAll<number | string>().as('parts'),
    ])
    .where('upload', '=', upload)
    .executeTakeFirst();
  return { bytes: Number(row?.bytes ?? 0), parts: Number(row?.parts ?? 0) };
}

/**
 * Throws `uploads_busy` if more lies here than `most`. A file that has begun may go on for longer: many
 * that have hardly begun are no room for all of them.
 */
async function refuseTooMuch(db: Database, most: number): Promise<void> {
  // No more parts are read than are too many by their number alone.
  const parts = db.selectFrom('upload_parts').select('size').orderBy('expires_at');
  const row = await db
    .selectFrom(parts.limit(most / leastOfPart).as('part'))
    .select(({ fn }) => [
      fn.sum<number | string | null>('size').as('bytes'),
      fn.countAll<number | string>().as('parts'),
    ])
    .executeTakeFirst();
  const counted = Math.max(Number(row?.bytes ?? 0), Number(row?.parts ?? 0) * leastOfPart);
  if (counted >= most) throw uploadsBusy();
}

/** Whether it was the first to begin there. */
async function insertPart(
  db: Database,
  { upload, start, content }: Pick<SentPart, 'upload' | 'start' | 'content'>,
  now: Date,
): Promise<boolean> {
  const expires_at = new Date(now.getTime() + uploadLifetime).toISOString();
  const row = await db
    .insertInto('upload_parts')
    .values({ upload, start, size: content.byteLength, expires_at, content })
    .onConflict((conflict) => conflict.doNothing())
    .returning('start')
    .executeTakeFirst();
  return row !== undefined;
}

async function readPart(
  db: Database,
  upload: string,
  start: number,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('upload_parts')
    .select('content')
    .where('upload', '=', upload)
    .where('start', '=', start)
    .executeTakeFirst();
  return row?.content;
}

/** Removes files of which no part came for the time that a part holds. */
export async function forgetUploads(db: Database, now: Date): Promise<void> {
  const at = now.toISOString();
  await db
    .deleteFrom('upload_parts')
    .where('expires_at', '<=', at)
    .where((build) =>
      build.not(
        build.exists(
          build
            .selectFrom('upload_parts as later')
            .select('later.start')
            .whereRef('later.upload', '=', 'upload_parts.upload')
            .where('later.expires_at', '>', at),
        ),
      ),
    )
    .execute();
}
