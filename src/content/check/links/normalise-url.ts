/** An address as two files of a case-insensitive host would share it: decoded, small, with a slash. */
export function normaliseUrl(url: string): string {
  const [path = ''] = url.split(/[?#]/u);
  return decode(path).toLowerCase().replace(/\/*$/u, '/');
}

/** Decodes percent signs; a text that is wrongly encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
