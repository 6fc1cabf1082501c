import { readFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { isOldAddress } from '../schemas/old-address.ts';
import { toYaml } from './article-text.ts';
import type { ImportedRedirect, ImportNote } from './imported-site.ts';
import type { WrittenOther } from './report.ts';
import { locate, writeInside, type WriteOptions } from './write-file.ts';

/** Old addresses of a whole site, one list for all sources; see docs/redirects.md. */
export const redirectsFile = 'redirects.yaml';

interface WrittenRedirects {
  files: readonly WrittenOther[];
  notes: readonly ImportNote[];
  /** For the ledger: `from` → `to` of what the import has put in. */
  written: Record<string, string>;
}

/**
 * Puts redirects into `redirects.yaml`. Lines of somebody else stay as they are, comments included; a
 * line that an earlier import has put in follows the source, unless it was edited or taken out since.
 */
export async function writeRedirects(
  wanted: readonly ImportedRedirect[],
  known: Readonly<Record<string, string>>,
  { contentDir, overwrite, dryRun }: WriteOptions,
): Promise<WrittenRedirects> {
  const redirects = wanted.filter(({ from }) => isOldAddress(from));
  const notes = tellLeftOut(wanted.length - redirects.length);
  const file = locate(contentDir, redirectsFile);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (redirects.length === 0) return { files: [], notes, written: { ...known } };
  const document: Document = parseDocument(before ?? '', { logLevel: 'silent' });
  document.contents ??= document.createNode([]);
  const list: unknown = document.contents;
  if (document.errors.length > 0 || !isSeq(list)) return refuse(redirects, known);
  const places = new Map(
    list.items.flatMap((item) => (isMap(item) ? [[readText(item.get('from')), item]] : [])),
  );
  const written = new Map(Object.entries(known));
  for (const { from, to, status, locale } of redirects) {
    const there = places.get(from);
    const isOurs = there !== undefined && readText(there.get('to')) === known[from];
    if (there && (isOurs || overwrite)) there.set('to', to);
    else if (there ?? (known[from] !== undefined && !overwrite)) continue;
    else
      list.items.push(
        document.createNode({ from, to, ...(status && { status }), ...(locale && { locale }) }),
      );
    written.set(from, to);
  }
  const after =
    before === undefined ? toYaml(document.toJS()) : document.toString({ lineWidth: 0 });
  const outcome = before === undefined ? 'created' : before === after ? 'unchanged' : 'changed';
  if (outcome !== 'unchanged' && !dryRun) await writeInside(contentDir, redirectsFile, after);
  return {
    files: [{ path: redirectsFile, outcome }],
    notes,
    written: Object.fromEntries(written),
  };
}

const tellLeftOut = (count: number): ImportNote[] =>
  count === 0
    ? []
    : [{ kind: 'lost', text: `Old addresses from which nothing can lead on: ${count}.` }];

const readText = (value: unknown): string => {
  const plain = isScalar(value) ? value.value : value;
  return typeof plain === 'string' ? plain : '';
};

const refuse = (
  redirects: readonly ImportedRedirect[],
  known: Readonly<Record<string, string>>,
): WrittenRedirects => ({
  files: [{ path: redirectsFile, outcome: 'conflict' }],
  notes: [
    {
      kind: 'lost',
      text: `${redirectsFile} is no list, so ${redirects.length} redirects were not put in. Mend it and import again.`,
    },
  ],
  written: { ...known },
});
