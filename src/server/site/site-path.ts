/** The only folder with a dot that the web has agreed on, RFC 8615. */
const wellKnown = '.well-known';

/** Longer than any address that a build makes; file systems stop at 255 bytes a name. */
const longestPath = 2_000;

/**
 * Characters that never stand in the name of a built file and that a file system could read as a
 * separator, a drive or a stream; `%` is left of an address that was encoded twice.
 */
const foreign = /[\p{Cc}/\\:%]/u;

/** An address of the site, taken apart. */
export interface SitePath {
  /** Decoded names of folders and file; none of them leads out of the site. */
  segments: readonly string[];
  /** The address ends with a slash, so a page is meant. */
  isFolder: boolean;
}

/** Takes the path of an address apart; undefined if no file of the site can be meant. */
export function parseSitePath(path: string): SitePath | undefined {
  if (!path.startsWith('/') || path.length > longestPath) return undefined;
  const isFolder = path.endsWith('/');
  const parts = path === '/' ? [] : path.slice(1, isFolder ? -1 : undefined).split('/');
  const segments = parts.flatMap((part) => decodeSegment(part) ?? []);
  if (segments.length !== parts.length || !segments.every(isServed)) return undefined;
  return { segments, isFolder };
}

/** The address of a page, always with one slash in front and one behind. */
export const toFolderAddress = (segments: readonly string[]): string =>
  segments.length === 0 ? '/' : `/${segments.map(encodeURIComponent).join('/')}/`;

function decodeSegment(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const isServed = (segment: string, index: number): boolean =>
  segment !== '' &&
  !foreign.test(segment) &&
  (!segment.startsWith('.') || (index === 0 && segment === wellKnown));
