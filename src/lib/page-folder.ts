/**
 * The folder whose `index.html` a plain host sends for an address, from that of the site, without
 * slashes around it: `/old/index.html`, `/old/` and `//old` are one page. `path` has no query.
 */
export function toPageFolder(path: string): string {
  const parts = decode(path).split('/');
  return parts
    .filter((part, at) => part !== '' && !(at === parts.length - 1 && /^index\.html$/iu.test(part)))
    .join('/');
}

/** Decodes percent signs; a text that is wrongly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
