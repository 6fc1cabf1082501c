import { z } from 'zod';
import type { FileRules } from '../../schemas/file-limits.ts';
import { mostBytesTogether } from '../../schemas/file-limits.ts';
import type { NamedUpload } from '../../schemas/upload.ts';
import { ApiError } from '../http/errors.ts';
import type { ReceivedFile } from '../uploads/keep-file.ts';
import type { UploadPlace } from '../uploads/uploads-folder.ts';
import type { TicketBody } from './ticket-body.ts';
import { uploadIdSchema, type UploadParts } from './upload-parts.ts';

/** Longest name that is looked at, in characters. */
const longestName = 1_000;

export const uploadSchema: z.ZodType<NamedUpload> = z.object({
  id: uploadIdSchema,
  name: z.string().max(longestName),
  size: z.int().min(1),
});

const bodySchema = z.looseObject({ uploads: z.array(uploadSchema).optional() });

/** A body with its files, and the ids under which they came in parts. */
export interface GatheredBody extends TicketBody {
  uploads: readonly string[];
}

/**
 * Puts the files that a body names (`uploads`) together, as if they had come in it. Throws
 * `upload_incomplete` if one is not here as a whole, and `ticket_invalid`.
 */
export async function gatherUploads(
  submitted: TicketBody,
  rules: FileRules,
  place: UploadPlace | undefined,
  sent: UploadParts,
): Promise<GatheredBody> {
  const parsed = bodySchema.safeParse(submitted.body);
  if (!parsed.success && hasUploads(submitted.body)) throw invalid({ uploads: 'invalid' });
  const { uploads = [], ...body } = parsed.success ? parsed.data : {};
  if (uploads.length === 0 || !place) return { ...submitted, uploads: [] };
  if (uploads.length > rules.count) throw invalid({ files: 'too_many' });
  const total = uploads.reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytesTogether(rules)) throw invalid({ files: 'too_much' });
  const files: ReceivedFile[] = [];
  for (const [index, { id, name, size }] of uploads.entries()) {
    const path = await sent.copyTo(id, size, () => place.makeFile(String(index)));
    files.push({ name, path, isTooLarge: false });
  }
  return { ...submitted, body, files, uploads: uploads.map(({ id }) => id) };
}

const invalid = (fields: Record<string, string>): ApiError =>
  new ApiError('ticket_invalid', { fields });

const hasUploads = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'uploads' in body;
