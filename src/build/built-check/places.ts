import { decode } from '../../content/check/links/normalise-url.ts';

/** A link to a place of a page. */
export interface WantedPlace {
  /** The page that holds the link. */
  from: string;
  /** The page that it leads to. */
  page: string;
  fragment: string;
}

/** Which places the pages of a site have. */
export interface Places {
  add: (page: string, ids: ReadonlySet<string>) => void;
  /** Whether the page has the place; undefined if the page was not added. */
  has: (place: Pick<WantedPlace, 'page' | 'fragment'>) => boolean | undefined;
}

/** A page is known by its decoded address, with a slash at its end. */
const keyOf = (page: string): string => decode(page).replace(/\/?$/u, '/');

/**
 * 10,000 pages have some 400,000 ids: of each only a number is kept. That a place which does not
 * exist has the number of one of the forty of its page happens once in a hundred million.
 */
export function createPlaces(): Places {
  const placesByPage = new Map<string, Uint32Array>();
  return {
    add: (page, ids) => {
      placesByPage.set(keyOf(page), Uint32Array.from(ids, toNumber));
    },
    has: ({ page, fragment }) => placesByPage.get(keyOf(page))?.includes(toNumber(fragment)),
  };
}

/** FNV-1a over UTF-16 code units. */
function toNumber(text: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  }
  return hash >>> 0;
}
