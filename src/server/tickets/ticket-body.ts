import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Context } from 'hono';
import { mostBytesOfOne, mostBytesTogether } from '../../schemas/file-limits.ts';
import type { TicketRules } from '../../schemas/ticket-rules.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { ApiError } from '../http/errors.ts';
import { readForm, readJson, type MediaType } from '../http/request-body.ts';
import type { ReceivedFile } from '../uploads/keep-file.ts';
import { readMultipart, type Submission } from '../uploads/read-multipart.ts';
import type { UploadPlace } from '../uploads/uploads-folder.ts';

/** What a body holds besides its files at most, in bytes. */
const formBytes = 1_000_000;

/** What was sent as a ticket or a message, before it is checked. */
export interface TicketBody extends Omit<Submission, 'fields'> {
  body: unknown;
}

/**
 * Reads a body: JSON, a form, or a form with files. Files are written to `place`; without one they are
 * thrown away. Throws an `ApiError`, such as `body_too_large`.
 */
export async function readTicketBody(
  c: Context<ApiEnv>,
  type: MediaType,
  { files }: TicketRules,
  place: UploadPlace | undefined,
): Promise<TicketBody> {
  if (type === 'json') return { body: await readJson(c), files: [], hasTooMany: false };
  if (type === 'form') return { body: await readForm(c), files: [], hasTooMany: false };
  const bytes = mostBytesOfOne(files);
  const total = formBytes + Math.min(mostBytesTogether(files), files.count * bytes);
  if (Number(c.req.header('Content-Length') ?? 0) > total) throw new ApiError('body_too_large');
  const contentType = c.req.header('Content-Type') ?? '';
  const source = { body: c.req.raw.body, contentType };
  const { fields, ...rest } = await readMultipart(
    source,
    { files: files.count, bytes, fields: formBytes, total },
    place,
  );
  return { body: fields, ...rest };
}

/**
 * An idempotency key made of what was posted. A form without scripts sends none, and two clicks on
 * its button are to be one ticket. `period` counts stretches of time: the same text in another period
 * is another ticket.
 */
export async function toContentKey({ body, files }: TicketBody, period: number): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([period, body, files.map(({ name }) => name)]));
  for (const file of files) await addFile(hash, file);
  return `content-${hash.digest('hex')}`;
}

async function addFile(hash: ReturnType<typeof createHash>, { path }: ReceivedFile): Promise<void> {
  const file = await open(path);
  for await (const part of file.createReadStream()) {
    if (part instanceof Uint8Array) hash.update(part);
  }
}
