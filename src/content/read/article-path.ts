const extensions = ['.mdx', '.md'] as const;

/** Where an article stands. */
export interface ArticlePath {
  locale: string;
  /** Path without locale and extension; the same in every locale. */
  id: string;
  category: string;
  section?: string;
  /** Path from the folder in which the program was started, for messages. */
  file: string;
  /** Path from the content folder, for the edit link. Always with `/`. */
  path: string;
  extension: (typeof extensions)[number];
}

export type ParsedArticlePath =
  | { ok: true; article: Omit<ArticlePath, 'file'> }
  | { ok: false; reason: 'too-shallow' | 'too-deep' | 'no-article' };

/** Reads `articles/<locale>/<category>/[<section>/]<article>.md(x)`. */
export function parseArticlePath(path: string): ParsedArticlePath {
  const extension = extensions.find((end) => path.endsWith(end));
  if (!extension) return { ok: false, reason: 'no-article' };
  const [, locale = '', ...parts] = path.slice(0, -extension.length).split('/');
  const [category = '', section] = parts;
  if (parts.length < 2) return { ok: false, reason: 'too-shallow' };
  if (parts.length > 3) return { ok: false, reason: 'too-deep' };
  const place = { locale, id: parts.join('/'), category, path, extension };
  const hasSection = parts.length === 3 && section !== undefined;
  return { ok: true, article: hasSection ? { ...place, section } : place };
}
