import type { HostName } from '../schemas/host.ts';

/** How a site is built, beyond its settings. */
export interface BuildOptions {
  /** Where the site will be put: what that host needs is written. By default the one that builds. */
  host?: HostName | undefined;
  /** Leaves out what has errors, instead of building nothing. */
  publishWhatWorks?: boolean;
  /** With `publishWhatWorks`: ends with an error if anything was left out. The site is built. */
  failOnErrors?: boolean;
  /** Takes nothing from earlier builds; what this one makes is kept for the next. */
  isFresh?: boolean;
}
