/** What a company's Astro site puts into the built folder beside the pages of its help centre. */
export interface CompanyFiles {
  /** Addresses of its pages from the root of the site: `/about/`, `/404.html`. */
  pages: readonly string[];
  /** Names at the root of its `public` folder. */
  publicNames: readonly string[];
}
