/** An article that was renamed: its readers are counted under the id that it had first. */
export interface RenamedArticle {
  locale: string;
  articleId: string;
  countedAs: string;
}

/** What is known of the names of a site; most articles have had one only. */
export interface Renamings {
  renamed?: readonly RenamedArticle[];
}

interface Named {
  locale: string;
  articleId: string;
}

/** Between ids as articles have them and as their readers are counted. */
export interface ArticleNames {
  /** Rows of the storage, with the ids of today. */
  toCurrent: <Row extends Named>(rows: readonly Row[]) => Row[];
  /** What the storage is asked for. */
  toCounted: <Row extends Named>(rows: readonly Row[]) => Row[];
  /** The same for rows that name an article as `<locale>/<articleId>`. */
  toCurrentPaths: <Row extends { article: string }>(rows: readonly Row[]) => Row[];
}

/** The names of a site, of which most articles have one. */
export function createNames({ renamed = [] }: Renamings): ArticleNames {
  const current = new Map(renamed.map((one) => [`${one.locale}/${one.countedAs}`, one.articleId]));
  const counted = new Map(renamed.map((one) => [`${one.locale}/${one.articleId}`, one.countedAs]));
  // What is stored under the id of today, from before it was the name of this article, is nobody's.
  const find = (path: string): string | undefined =>
    current.get(path) ?? (counted.has(path) ? undefined : path.slice(path.indexOf('/') + 1));
  return {
    toCurrent: (rows) =>
      rows.flatMap((row) => {
        const articleId = find(`${row.locale}/${row.articleId}`);
        return articleId === undefined ? [] : [{ ...row, articleId }];
      }),
    toCounted: (rows) =>
      rows.map((row) => {
        const path = `${row.locale}/${row.articleId}`;
        return { ...row, articleId: counted.get(path) ?? row.articleId };
      }),
    toCurrentPaths: (rows) =>
      rows.flatMap((row) => {
        const articleId = find(row.article);
        const [locale = ''] = row.article.split('/');
        return articleId === undefined ? [] : [{ ...row, article: `${locale}/${articleId}` }];
      }),
  };
}

/** Articles that are counted in another category than the one that they are in, by `<locale>/<id>` as counted. */
export interface MovedArticles {
  in: readonly string[];
  out: readonly string[];
}

/** Those of one category: what came into it by a new name, and what left it. */
export function listMoved(
  { renamed = [] }: Renamings,
  category: string | undefined,
): MovedArticles {
  const isIn = (id: string): boolean => id.startsWith(`${category ?? ''}/`);
  const paths = (those: readonly RenamedArticle[]): string[] =>
    those.map(({ locale, countedAs }) => `${locale}/${countedAs}`);
  return {
    in: paths(renamed.filter((one) => isIn(one.articleId) && !isIn(one.countedAs))),
    out: paths(renamed.filter((one) => !isIn(one.articleId) && isIn(one.countedAs))),
  };
}
