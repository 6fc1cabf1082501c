import { z } from 'zod';
import { fileGroups, fileKinds, toFileKinds } from './file-kinds.ts';
import { fileLimits, type FileRules, mostTogether } from './file-limits.ts';

const typeNames = [...fileGroups, ...Object.keys(fileKinds)];

/** The name of a group of kinds or of one kind: `pictures`, `docx`. */
const typeSchema = z.string().refine((name) => toFileKinds(name).length > 0, {
  error: `is no type of file. Use ${typeNames.join(', ')}`,
});

const megabytesSchema = z.number().min(0.1).max(mostTogether);

/** `files` of `ticket-form.yaml`: limits and types of attached files; `count: 0` takes none. */
export const fileSettingsSchema = z
  .strictObject({
    count: z.number().int().min(0).max(20).default(fileLimits.count),
    megabytes: z.number().min(0.1).max(50).default(fileLimits.megabytes),
    /** What is taken. Without it: everything that can be. */
    types: z.array(typeSchema).min(1).optional(),
    /** Another limit of one file, by its type; that of a kind counts before that of its group. */
    megabytesByType: z.partialRecord(typeSchema, megabytesSchema).optional(),
    /** Of all files together. */
    totalMegabytes: megabytesSchema.optional(),
    /** Only from customers who are signed in. */
    signedIn: z.boolean().default(false),
  })
  .default({ count: fileLimits.count, megabytes: fileLimits.megabytes, signedIn: false });
export type FileSettings = z.infer<typeof fileSettingsSchema>;

/** The rules of the form's files, with each type spelled out kind by kind. */
export function toFileRules({
  count,
  megabytes,
  types,
  megabytesByType,
  totalMegabytes,
  signedIn,
}: FileSettings): FileRules {
  // Groups first, so that a kind of its own replaces what its group says.
  const sizes = Object.entries(megabytesByType ?? {}).toSorted(
    ([one], [other]) => toFileKinds(other).length - toFileKinds(one).length,
  );
  const byKind = sizes.flatMap(([type, size = megabytes]) =>
    toFileKinds(type).map((kind) => [kind, size] as const),
  );
  return {
    count,
    megabytes,
    ...(types && { kinds: [...new Set(types.flatMap(toFileKinds))] }),
    ...(byKind.length > 0 && { megabytesByKind: Object.fromEntries(byKind) }),
    ...(totalMegabytes !== undefined && { totalMegabytes }),
    ...(signedIn && { signedIn }),
  };
}
