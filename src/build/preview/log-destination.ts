import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';

/** What Astro said of the page that failed last. */
let failure: string | undefined;

/** Returns and clears what Astro logged of a failed page, without colours; undefined if nothing. */
export function takeFailure(): string | undefined {
  const taken = failure;
  failure = undefined;
  return taken;
}

/**
 * Where the messages of Astro and Vite go in the preview. Only errors are printed, because a line
 * for each request and reload would hide what a writer looks for. What is logged of a page that
 * failed is kept for the page that is shown in its place (`page-answers.ts`).
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
