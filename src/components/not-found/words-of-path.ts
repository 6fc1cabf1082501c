/**
 * The words of an address that led nowhere, without its locale, file extensions and numbers that
 * are only ids: `/es/faq/12-pago_fallido.html` → `faq pago fallido`.
 */
export function wordsOfPath(path: string, locales: readonly string[]): string {
  const parts = path.split('/').filter(Boolean).map(decode);
  const [first = ''] = parts;
  const own = locales.includes(first) ? parts.slice(1) : parts;
  return own
    .map((part) => part.replace(/\.[a-z]{2,5}$/iu, ''))
    .flatMap((part) => part.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => word !== '' && !/^\d+$/u.test(word))
    .join(' ');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
