import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const entrySchema = z.strictObject({
  /** From the content folder. */
  path: z.string(),
  /** SHA-256 over what was written there, in hex digits. */
  hash: z.string(),
});
export type LedgerEntry = z.infer<typeof entrySchema>;

const ledgerSchema = z.strictObject({
  version: z.literal(1),
  /** Article translations and categories by the key of the source. */
  files: z.record(z.string(), entrySchema),
  /** The redirects that were written, by their `from`. */
  redirects: z.record(z.string(), z.string()),
  /** Votes that were written, by `<locale>/<articleId>`. */
  tallies: z.record(z.string(), z.strictObject({ helpful: z.number(), total: z.number() })),
});
/**
 * What an import has written. It lies in the content folder and is committed with it, so that the next
 * import, on any machine, knows own edits from what the source has changed.
 */
export type Ledger = z.infer<typeof ledgerSchema>;

/** Ledgers lie apart for each source, where no reader of content looks. */
export const ledgerPath = (source: string): string => `.import/${source}.json`;

export const emptyLedger: Ledger = { version: 1, files: {}, redirects: {}, tallies: {} };

export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The ledger of a source; empty before the first import. Throws if it cannot be read. */
export async function readLedger(contentDir: string, source: string): Promise<Ledger> {
  const file = join(contentDir, ledgerPath(source));
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return emptyLedger;
  const parsed = ledgerSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Error(
    `ImportLedgerInvalid ${file}\nIt is not what an import has written. Get it back from the last commit: without it own edits are not known from what was imported.`,
  );
}

/** Written beside it and put in its place, so that it is never half there. */
export async function writeLedger(
  contentDir: string,
  source: string,
  ledger: Ledger,
): Promise<void> {
  const file = join(contentDir, ledgerPath(source));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(sortKeys(ledger), undefined, 1)}\n`);
  await rename(`${file}.new`, file);
}

/** A line that moves for no reason is a change that somebody has to read. */
const sortKeys = (ledger: Ledger): Ledger => ({
  version: 1,
  files: sorted(ledger.files),
  redirects: sorted(ledger.redirects),
  tallies: sorted(ledger.tallies),
});

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Key of a category in the ledger; no article is called so. */
export const categoryKey = (key: string): string => `category:${key}`;

/**
 * Ids of articles by the part of their keys before the last `/`, as `ImportRequest.knownIds`; names of
 * categories by `categoryKey`.
 */
export function listKnownIds({ files }: Ledger): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).flatMap(([key, { path }]): [string, string][] => {
      const [, id] = /^articles\/[^/]+\/(.+)\.mdx?$/u.exec(path) ?? [];
      const [, category] = /^categories\/(.+)\.yaml$/u.exec(path) ?? [];
      if (category !== undefined) return [[key, category]];
      return id === undefined ? [] : [[key.slice(0, key.lastIndexOf('/')), id]];
    }),
  );
}
