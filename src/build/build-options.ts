/** How a site is built, beyond its settings. */
export interface BuildOptions {
  /** Leaves out what has errors, instead of building nothing. */
  publishWhatWorks?: boolean;
  /** With `publishWhatWorks`: ends with an error if anything was left out. The site is built. */
  failOnErrors?: boolean;
}
