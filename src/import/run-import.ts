import { join } from 'node:path';
import type { Importer, ImportOptions } from './importer.ts';
import { listKnownIds, readLedger, writeLedger } from './ledger.ts';
import type { ImportReport } from './report.ts';
import { writeSite } from './write-site.ts';

export interface RunImport {
  /** Name of the source, as on the command line. */
  source: string;
  importer: Importer;
  /** Folder, file or address. */
  from: string;
  contentDir: string;
  /** Folder below which each source keeps what it fetches. */
  workDir: string;
  environment: Readonly<Record<string, string | undefined>>;
  options: ImportOptions;
  overwrite: boolean;
  removeGone: boolean;
  dryRun: boolean;
  progress: (line: string) => void;
}

/** Reads a source and makes a content folder of it, or brings the folder up to date. */
export async function runImport(run: RunImport): Promise<ImportReport> {
  const { source, importer, contentDir, overwrite, removeGone, dryRun } = run;
  const ledger = await readLedger(contentDir, source);
  const site = await importer({
    ...{ from: run.from, contentDir, workDir: join(run.workDir, source) },
    ...{ knownIds: listKnownIds(ledger), environment: run.environment, options: run.options },
    progress: run.progress,
  });
  const written = await writeSite(site, ledger, { contentDir, overwrite, removeGone, dryRun });
  if (!dryRun) await writeLedger(contentDir, source, written.ledger);
  return written.report;
}
