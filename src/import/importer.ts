import type { ImportedSite } from './imported-site.ts';

/** What an importer is told. */
export interface ImportRequest {
  /** Folder, file or address, as it was typed. */
  from: string;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** A folder of its own for what is fetched, kept until the next run: an aborted one goes on from it. */
  workDir: string;
  /**
   * Ids that articles got in an earlier run, by the part of their keys before the last `/`: an article
   * whose title has changed keeps the name of its file, and with it its address and its votes.
   */
  knownIds: ReadonlyMap<string, string>;
  /** Variables of the environment: tokens stand there, not on the command line. */
  environment: Readonly<Record<string, string | undefined>>;
  options: ImportOptions;
  /** Says how far it is, one line. */
  progress: (line: string) => void;
}

export interface ImportOptions {
  /** Locales to leave all others out, or to name the only one of a source that has none. */
  locales: readonly string[];
  /** Whether drafts come along, as drafts. */
  drafts: boolean;
  /** Whether files may be fetched from addresses of a private network. */
  privateAddresses: boolean;
}

/** Reads a source. Throws an error for people, `Code place\nwhat to do`, if it cannot be read at all. */
export type Importer = (request: ImportRequest) => Promise<ImportedSite>;
