/** The pages of the built site, for the answers that readers without scripts get. */
export interface SitePages {
  /** HTML of a file such as `/es/tickets/new/index.html`; undefined if there is none. */
  read(path: string): Promise<string | undefined>;
}
