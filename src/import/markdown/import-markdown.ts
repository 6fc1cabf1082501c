import type { Importer, ImportRequest } from '../importer.ts';
import type { ImportedArticle, ImportedSite, ImportNote, LeftOut } from '../imported-site.ts';
import { createAssetCollector } from './assets.ts';
import { cleanHtml } from './clean-html.ts';
import type { SourceDocument, SourceFiles, SourceLayout } from './document.ts';
import { findLayout } from './find-layout.ts';
import { writeCodeInHtml } from './code-in-html.ts';
import { createTargetFinder } from './find-target.ts';
import { fixAnchors } from './fix-anchors.ts';
import { writeMarkdownInHtml } from './html-blocks.ts';
import { hasBracketFormulas, hasFormulas, withDollars } from './formulas.ts';
import { listDocuments } from './list-documents.ts';
import { withoutLoneDefinitions } from './lone-definitions.ts';
import { outsideCode } from './mask-code.ts';
import { tidyLooseMarkdown, withoutObsidianComments } from './loose-markdown.ts';
import { withoutMdxIndent } from './mdx-indent.ts';
import { readNavigation } from './navigation.ts';
import { withoutTakenAddresses } from './old-addresses.ts';
import { isIndex, placeDocuments } from './place-documents.ts';
import { fillAlternatives, writePictures } from './picture-tags.ts';
import { readDocument, type ReadDocument } from './read-fields.ts';
import { replaceSpans } from './replace-spans.ts';
import { resolveIncludes } from './resolve-includes.ts';
import { rewriteTargets, type RewriteContext } from './rewrite-targets.ts';
import { openSource } from './source-files.ts';

/** Imports a folder of Markdown that was written for another program, or for none. */
export const createMarkdownImporter =
  (source: 'docusaurus' | 'mkdocs' | 'markdown'): Importer =>
  (request) =>
    importMarkdown(source, request);

async function importMarkdown(
  source: 'docusaurus' | 'mkdocs' | 'markdown',
  request: ImportRequest,
): Promise<ImportedSite> {
  const files = openSource(request.from);
  const layout = withWantedLocale(findLayout(files, source), request.options.locales);
  const { documents: all, unreadable } = listDocuments(files, layout);
  const wanted = request.options.locales;
  const isWanted = ({ locale }: SourceDocument): boolean =>
    wanted.length === 0 || wanted.includes(locale);
  const read = all.filter(isWanted).map(readDocument);
  const kept = read.filter(({ fields }) => request.options.drafts || fields.draft !== true);
  const silent = kept.filter(isSilent);
  const { documents, leftOut } = withoutTwins(kept.filter((one) => !isSilent(one)));
  for (const { path, name, title } of silent) {
    const reason = isIndex(name) ? 'It only names its folder.' : 'It has no text.';
    leftOut.push({ key: path, title, reason });
  }
  if (documents.length === 0) throw nothingFound(request.from, layout);
  request.progress(`${documents.length} texts of ${layout.system}`);
  const navigation = readNavigation(files, layout);
  const places = placeDocuments(documents, files, {
    ...{ navigation, source, knownIds: request.knownIds },
    silent: silent.filter(({ name }) => isIndex(name)),
  });
  const assets = createAssetCollector(files.folder);
  const find = createTargetFinder(documents, files, layout);
  const context = { find, ids: places.ids, assets };
  const bracketFormulas = hasBracketFormulas(files);
  const articles: ImportedArticle[] = [];
  for (const document of documents) {
    const article = await toArticle(document, { source, files, layout, context, bracketFormulas });
    const order = places.orders.get(document.name);
    articles.push(withOrder(article, order));
  }
  const locales = [...new Set([layout.defaultLocale, ...documents.map(({ locale }) => locale)])];
  return {
    ...{ source, from: request.from, name: layout.name },
    ...(hasFormulas(files, documents) && { math: true }),
    locales: locales.filter((one) => documents.some(({ locale }) => locale === one)),
    defaultLocale: layout.defaultLocale,
    categories: places.categories,
    articles: withoutTakenAddresses(fixAnchors(articles)),
    assets: assets.list(),
    redirects: [],
    leftOut: [
      ...leftOut,
      ...unreadable.map(({ path, reason }) => ({ key: path, title: path, reason })),
    ],
    notes: [...tellLocale(layout), ...tellUnused(documents)],
  };
}

const withWantedLocale = (layout: SourceLayout, [wanted]: readonly string[]): SourceLayout =>
  layout.isLocaleGuessed && wanted !== undefined
    ? { ...layout, defaultLocale: wanted, isLocaleGuessed: false }
    : layout;

interface Converting {
  source: string;
  files: SourceFiles;
  layout: SourceLayout;
  context: RewriteContext;
  bracketFormulas: boolean;
}

async function toArticle(
  document: ReadDocument,
  { source, files, layout, context, bracketFormulas }: Converting,
): Promise<ImportedArticle> {
  const included = resolveIncludes(document.body, document, { files, layout });
  const isMdx = layout.system === 'docusaurus' || document.path.endsWith('.mdx');
  const notes: ImportNote[] = [...document.notes, ...included.notes];
  const own = writeCodeInHtml(asMarkdown(included.body, layout));
  const cleaned = outsideCode(own, (text) => {
    const plain = layout.system === 'plain' ? withoutObsidianComments(text) : text;
    const withFormulas = bracketFormulas ? withDollars(plain) : plain;
    const tidy = tidyLooseMarkdown(writePictures(withFormulas));
    const { body, notes: more } = cleanHtml(tidy, isMdx);
    notes.push(...more);
    return body;
  });
  const level = isMdx ? withoutMdxIndent(cleaned) : cleaned;
  const rewritten = await outsideCodeLater(level, async (text) => {
    const { body, notes: more } = await rewriteTargets(text, document, context);
    notes.push(...more);
    return body;
  });
  const filled = fillAlternatives(rewritten, document.title);
  if (filled.count > 0) {
    notes.push({
      kind: 'guessed',
      text: `${filled.count} pictures had no text; the heading above stands in.`,
    });
  }
  return {
    key: `${source}:${document.name}/${document.locale}`,
    locale: document.locale,
    id: context.ids.get(document.name) ?? document.name,
    extension: '.md',
    frontMatter: document.fields,
    body: writeMarkdownInHtml(filled.body)
      .trim()
      .replace(/\n(?:[ \t]*\n){2,}/gu, '\n\n'),
    notes: [...new Map(notes.map((one) => [one.text, one])).values()],
  };
}

/** What the program of a source reads before, or besides, Markdown. */
function asMarkdown(body: string, { system }: SourceLayout): string {
  if (system === 'mkdocs') return withoutLoneDefinitions(body);
  // Liquid is read before code is.
  if (system === 'jekyll')
    return body.replace(/^[ \t]*\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}[ \t]*\n/gmu, '');
  return body;
}

/** As `outsideCode`, for a change that has to wait for files. */
async function outsideCodeLater(
  text: string,
  change: (text: string) => Promise<string>,
): Promise<string> {
  let hidden = '';
  outsideCode(text, (one) => (hidden = one));
  const changed = await change(hidden);
  return outsideCode(text, () => changed);
}

const withOrder = (article: ImportedArticle, order: number | undefined): ImportedArticle =>
  order === undefined ? article : { ...article, frontMatter: { ...article.frontMatter, order } };

/** Whether a text says nothing below its title, as an index does that only names its folder. */
const isSilent = ({ body }: ReadDocument): boolean =>
  replaceSpans(body, /<!--/gu, /-->/gu, () => '')
    .replace(/\{\{[<%]\s*children[^{}]*\}\}/gu, '')
    .trim() === '';

/** Two files for one text, such as `pay.md` and `pay.mdx`, or `index.md` and `README.md`. */
function withoutTwins(documents: readonly ReadDocument[]): {
  documents: readonly ReadDocument[];
  leftOut: LeftOut[];
} {
  const seen = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  const kept = documents.filter(({ name, locale, path, title }) => {
    const key = `${locale} ${name}`;
    const first = seen.get(key);
    if (first === undefined) return Boolean(seen.set(key, path));
    leftOut.push({ key: path, title, reason: `It has the same name as ${first}.` });
    return false;
  });
  return { documents: kept, leftOut };
}

const nothingFound = (from: string, { system }: SourceLayout): Error =>
  new Error(
    `ImportSourceUnknown ${from}\nThere is no Markdown of articles in it (it was read as ${system}). Name the folder that holds the articles.`,
  );

const tellLocale = ({ isLocaleGuessed, defaultLocale }: SourceLayout): readonly ImportNote[] =>
  isLocaleGuessed
    ? [
        {
          kind: 'guessed',
          text: `Texts without a language were taken for ${defaultLocale}; --locale says otherwise.`,
        },
      ]
    : [];

function tellUnused(documents: readonly ReadDocument[]): readonly ImportNote[] {
  const names = documents.flatMap(({ unused }) => unused);
  const counts = [...Map.groupBy(names, (name) => name)].map(
    ([name, own]) => `${name} (${own.length})`,
  );
  return counts.length === 0
    ? []
    : [
        {
          kind: 'lost',
          text: `Fields that nothing here reads were left out: ${counts.join(', ')}.`,
        },
      ];
}
