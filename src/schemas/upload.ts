import { z } from 'zod/mini';

/**
 * Bytes of one part of a file. The largest is what nginx lets through by itself (`client_max_body_size`
 * is 1 MB); the first is small, so that a bad line has sent it in seconds.
 */
export const partBytes = { first: 128_000, most: 1_000_000 } as const;

/** Random id of a file on its way. */
export const uploadIdSchema = z.pipe(
  z.uuid(),
  z.transform((id: string) => id.toLowerCase()),
);

/** A file that came in parts, as the ticket names it. */
export const uploadSchema = z.object({
  id: uploadIdSchema,
  /** As the requester's device calls it. */
  name: z.string().check(z.maxLength(1_000)),
  /** Bytes. */
  size: z.int().check(z.minimum(1)),
});
export type NamedUpload = z.infer<typeof uploadSchema>;
