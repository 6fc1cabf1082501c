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

declare module 'virtual:candil/brand.css' {}
