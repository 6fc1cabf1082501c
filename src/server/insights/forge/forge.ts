import { z } from 'zod';
import type { FileChange } from '../../../content/write/apply-proposal.ts';

/** A repository that content comes from, by the API of GitHub or GitLab. */
export interface Forge {
  /** Branch that changes go to; of the settings, or the one that the repository names. */
  findBase: () => Promise<string>;
  /** A file of a branch; undefined if there is none. */
  readFile: (path: string, branch: string) => Promise<string | undefined>;
  /** Address of the open pull request of a branch. */
  findOpen: (branch: string, base: string) => Promise<string | undefined>;
  /** Puts changes onto a new branch, in place of what an interrupted attempt left; opens a request. */
  open: (request: PullRequest) => Promise<string>;
}

export interface PullRequest {
  branch: string;
  base: string;
  title: string;
  /** Markdown. */
  text: string;
  /** Of the commit: no text of a reader, since forges take orders from it. */
  message: string;
  /** Paths from the root of the repository. */
  changes: readonly FileChange[];
}

export interface ForgeSettings {
  kind: 'github' | 'gitlab';
  /** Address of the API, without a slash at the end. */
  api: string;
  /** `owner/name`, or the path of a project. */
  project: string;
  token: string;
  /** Undefined: as the repository says. */
  branch: string | undefined;
}

/** Address of a page that a forge names, which the report links to: no `javascript:`. */
export const pageAddress = z.url({ protocol: /^https?$/u });

/** What a forge answered instead of what was asked for. The message has the remedy, never the token. */
export class ForgeError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(`ForgeFailed ${message}`);
    this.status = status;
  }
}
