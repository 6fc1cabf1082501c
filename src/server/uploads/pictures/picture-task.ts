import { z } from 'zod/mini';

/** Kinds that are drawn anew. */
export const imageTypes = ['png', 'jpeg', 'webp', 'gif'] as const;
export type ImageType = (typeof imageTypes)[number];

/** A picture to be drawn anew, from one file into another. */
export const taskSchema = z.object({
  path: z.string(),
  type: z.enum(imageTypes),
  target: z.string(),
});
export type PictureTask = z.infer<typeof taskSchema>;

/** What the process says: `ready` once, then one of the others to each task. */
export const reportSchema = z.object({
  /**
   * `refused` if the picture is not whole or beyond the limits, `unknown` if the library cannot read
   * its sort, `unwritten` if the disk is full.
   */
  kind: z.enum(['ready', 'drawn', 'refused', 'unknown', 'unwritten']),
  /** Memory of the process in bytes. */
  memory: z.number(),
});
export type PictureReport = z.infer<typeof reportSchema>;
