import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';

/** What Astro said of the page that failed last. */
let failure: string | undefined;

/** Takes what Astro said of a failed page, without colours; undefined if it said nothing since. */
export function takeFailure(): string | undefined {
  const taken = failure;
  failure = undefined;
  return taken;
}

/**
 * Where the messages of Astro and Vite go in the preview. A line a request and a line a reload would
 * bury what a writer looks for, so errors only are printed; what is said of a page that failed is
 * kept for whoever answers instead of it (`page-answers.ts`).
 */
// eslint-disable-next-line no-restricted-syntax -- Astro asks for a default export.
export default function createLogDestination(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      if (level !== 'error') return;
      if (label === null) failure = stripVTControlCharacters(message);
      else console.error(message);
    },
  };
}
