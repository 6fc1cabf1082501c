import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';

/**
 * Where it is kept what Astro said of the page that failed last. In a company's own Astro site, Vite
 * makes a second instance of this module, which is the one that Astro writes to.
 */
const failureKey = Symbol.for('candil.page-failure');

/** Returns and clears what Astro logged of a failed page, without colours; undefined if nothing. */
export function takeFailure(): string | undefined {
  const taken: unknown = Reflect.get(globalThis, failureKey);
  Reflect.set(globalThis, failureKey, undefined);
  return typeof taken === 'string' ? taken : undefined;
}

/**
 * Where the messages of Astro and Vite go in the preview. Only errors are printed, because a line
 * for each request and reload would hide what a writer looks for. What is logged of a page that
 * failed is kept for the page that is shown in its place (`page-answers.ts`). `isSilent` prints nothing,
 * beside the logger that a company's own Astro site has.
 */
// eslint-disable-next-line no-restricted-syntax -- Astro asks for a default export.
export default function createLogDestination({
  isSilent = false,
}: { isSilent?: boolean } = {}): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      if (level !== 'error') return;
      if (label === null) {
        Reflect.set(globalThis, failureKey, stripVTControlCharacters(message));
      } else if (!isSilent) console.error(message);
    },
  };
}
