import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Context } from 'hono';
import { mostUploaded, type TicketRules } from '../../schemas/ticket-rules.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { ApiError } from '../http/errors.ts';
import { readForm, readJson, type MediaType } from '../http/request-body.ts';
import type { ReceivedFile } from '../uploads/keep-file.ts';
import { readMultipart, type Submission } from '../uploads/read-multipart.ts';
import type { UploadPlace } from '../uploads/uploads-folder.ts';

/** What a body holds besides its files at most, in bytes. */
const formBytes = 1_000_000;

/** A body before it is checked. */
export interface SubmittedTicket extends Omit<Submission, 'fields'> {
  body: unknown;
}

/** Reads a body of one of the three kinds; files go to `place`, or nowhere without one. */
export async function readSubmitted(
  c: Context<ApiEnv>,
  type: MediaType,
  { files }: TicketRules,
  place: UploadPlace | undefined,
): Promise<SubmittedTicket> {
  if (type === 'json') return { body: await readJson(c), files: [], hasTooMany: false };
  if (type === 'form') return { body: await readForm(c), files: [], hasTooMany: false };
  const bytes = files.megabytes * 1_000_000;
  const total = formBytes + Math.min(mostUploaded, files.count * bytes);
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
 * A key for what was posted: without scripts there is no other, and two clicks are to be one ticket.
 * The same text on another day is another ticket, so the time is a part of it.
 */
export async function toContentKey(
  { body, files }: SubmittedTicket,
  period: number,
): Promise<string> {
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
