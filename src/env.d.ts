declare namespace App {
  interface Locals {
    /** Locale of the text that is being rendered; on a fallback page not that of the page. */
    textLocale?: string;
    /** Lists of steps rendered so far on this page. */
    stepLists?: number;
    /** Glossary terms rendered so far on this page. */
    terms?: number;
    /** How often each id of a part was wanted so far on this page. */
    parts?: Map<string, number>;
  }
}

declare module 'virtual:candil/*?inline' {
  const css: string;
  export default css;
}

declare module 'virtual:candil/*?url&no-inline' {
  const url: string;
  export default url;
}

declare module 'virtual:candil-company' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** Components of the company for articles, by their names. */
  export const articleComponents: Readonly<Record<string, AstroComponentFactory>>;
}

declare module 'virtual:candil-launcher' {
  /** The script of the launcher, with `launcherConfig` where it is told of the site. */
  const script: string;
  export default script;
}

/** https://github.com/papandreou/subset-font brings no types; what of it is used here. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    },
  ): Promise<Buffer>;
}
