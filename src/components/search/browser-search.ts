import { createPagefindEngine } from '../../search/pagefind-engine.ts';
import { createSearch, type Search } from '../../search/search.ts';
import type { Engine } from '../../search/types.ts';

let opened: { engine: Engine; search: Search } | undefined;

function open(): { engine: Engine; search: Search } {
  if (opened) return opened;
  const language = document.documentElement.lang;
  const bundleUrl = new URL('/pagefind/', location.href).href;
  const engine = createPagefindEngine({ bundleUrl, language });
  opened = { engine, search: createSearch({ engine, language }) };
  return opened;
}

/** Search in the language of the document over the index of this site; nothing is loaded yet. */
export const getSearch = (): Search => open().search;

/** Loads what every query needs, while the reader is about to type. */
export function warmSearch(): void {
  // A failure shows, and can be tried again, with the first query.
  open()
    .engine.listPages()
    .catch(() => undefined);
}
