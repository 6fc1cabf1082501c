/** What the build tells the script of the launcher, which stands in pages of the company. */
export interface LauncherConfig {
  defaultLocale: string;
  /** By locale of the site. */
  locales: Readonly<Record<string, LauncherTexts>>;
  /** Colours of the button: what it is filled with, and what stands on it. */
  colors: { light: readonly [string, string]; dark: readonly [string, string] };
}

/** What stands on the button and names the panel, what closes it, and in which direction. */
export type LauncherTexts = readonly [help: string, close: string, direction?: 'rtl'];

/**
 * What a page of the company may say in attributes of the script, when it opens the launcher and when
 * it tells who its reader is: `data-user-name` or `{ userName }`.
 */
export interface LauncherOptions {
  question?: string | undefined;
  /** Id of an article, without its locale. */
  article?: string | undefined;
  /** Id of a topic of requests. */
  topic?: string | undefined;
  /** Address of the page, if not that of the browser. */
  page?: string | undefined;
  userName?: string | undefined;
  userEmail?: string | undefined;
  /** Number by which the company knows its customer. */
  userAccount?: string | undefined;
  /** Who the customer is, signed by the company. Handed over by message, never in an address. */
  token?: string | undefined;
}

/** What the page of the company tells the frame; known by `candil`. */
export interface ContextMessage extends LauncherOptions {
  candil: string;
  theme: 'light' | 'dark';
  title: string;
  /** What the launcher was opened with, told once. */
  asked?: LauncherOptions | undefined;
}

/** What the frame tells the page of the company: that it listens, or that the reader leaves it. */
export type FrameMessage = 'candil:ready' | 'candil:close';
