import { z } from 'zod/mini';
import { megabyte } from '../lib/bytes.ts';

/** Files of a ticket: at most so many, each at most so large; see docs/contact.md for why. */
export const fileLimits = { count: 5, megabytes: 10 } as const;

/** All files of a ticket together, in megabytes: what most mail servers let through. */
export const mostTogether = 25;

/** What browser and server must know of the files of a form: the same rules for both. */
export const fileRulesSchema = z.object({
  count: z.number(),
  /** Of one file. */
  megabytes: z.number(),
  /** Kinds that are taken; without it: all. */
  kinds: z.optional(z.array(z.string())),
  /** Megabytes of one file, by kind, where they differ. */
  megabytesByKind: z.optional(z.record(z.string(), z.number())),
  /** Of all files; without it `mostTogether`. */
  totalMegabytes: z.optional(z.number()),
  /** Only from customers who are signed in. */
  signedIn: z.optional(z.boolean()),
});
export type FileRules = z.infer<typeof fileRulesSchema>;

/** Whether files of a kind are taken. */
export const isTaken = ({ kinds }: FileRules, kind: string): boolean =>
  kinds === undefined || kinds.includes(kind);

/** Megabytes that a file of a kind may have; without a kind, those of most. */
export const mostMegabytes = (
  { megabytes, megabytesByKind = {} }: FileRules,
  kind: string | undefined,
): number =>
  kind !== undefined && Object.hasOwn(megabytesByKind, kind)
    ? (megabytesByKind[kind] ?? megabytes)
    : megabytes;

/** Bytes that the largest file of any kind may have. */
export const mostBytesOfOne = ({ megabytes, megabytesByKind = {} }: FileRules): number =>
  Math.max(megabytes, ...Object.values(megabytesByKind)) * megabyte;

/** Bytes that all files of a form may have together. */
export const mostBytesTogether = ({ totalMegabytes = mostTogether }: FileRules): number =>
  totalMegabytes * megabyte;
