/**
 * A text without U+0000, which PostgreSQL refuses and functions of SQLite take for its end: what a
 * stranger sends must not fail, nor all that is stored together with it, nor a later move.
 */
export const toStorableText = (text: string): string =>
  text.includes('\0') ? text.replaceAll('\0', '') : text;
