import { createPagefindEngine } from '../../search/pagefind-engine.ts';
import { createSearch, type Search } from '../../search/search.ts';

let search: Search | undefined;

/** Search in the language of the document over the index of this site; nothing is loaded yet. */
export function getSearch(): Search {
  const language = document.documentElement.lang;
  search ??= createSearch({
    engine: createPagefindEngine({
      bundleUrl: new URL('/pagefind/', location.href).href,
      language,
    }),
    language,
  });
  return search;
}
