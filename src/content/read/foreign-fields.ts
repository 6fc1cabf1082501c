import { findNearestName } from '../../lib/text/nearest-name.ts';
import { articleSchema } from '../../schemas/article.ts';
import { isOldAddress } from '../../schemas/old-address.ts';
import {
  toDay,
  toDescription,
  toKeywords,
  toOrder,
  toPaths,
  toSlug,
  toTitle,
  withoutBackticks,
} from './field-values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Front matter in the words of Candil. */
export interface MappedFields {
  /** What the schema of articles is asked about. */
  fields: Record<string, unknown>;
  /** Name for lists, where the title is longer; folders are called so. */
  listTitle?: string;
  /** The page showed the heading of its text instead of its title. */
  hidesTitle: boolean;
  /** Old addresses that come from the fields of other programs. */
  foreignAddresses: readonly string[];
  /** Names of fields, as written, that nothing reads. */
  unused: readonly string[];
}

/** A field of Candil, the names that other programs have for it, best first, and its value from theirs. */
interface Rule {
  field: keyof typeof articleSchema.shape;
  names: readonly string[];
  /** Undefined for a value that says nothing here. */
  convert: (value: unknown) => unknown;
  /** What is taken under our own name beside what the schema asks for; the same for undefined. */
  own?: (value: unknown) => unknown;
}

const rules: readonly Rule[] = [
  { field: 'title', names: [], convert: toTitle, own: toTitle },
  {
    field: 'description',
    names: ['excerpt', 'summary', 'lead', 'subtitle', 'abstract'],
    convert: toDescription,
    own: (value) =>
      typeof value === 'string' && value.includes('`') ? withoutBackticks(value) : undefined,
  },
  {
    field: 'keywords',
    names: ['tags', 'label_names', 'labels', 'tag'],
    convert: toKeywords,
    own: (value) => (typeof value === 'string' ? toKeywords(value) : undefined),
  },
  {
    field: 'order',
    names: [
      'sidebar_position',
      'nav_order',
      'weight',
      'position',
      'menu_order',
      'navigation_weight',
    ],
    convert: toOrder,
    own: toOrder,
  },
  {
    field: 'updated',
    names: [
      ...['last_update', 'lastmod', 'last_modified_at', 'last_updated', 'lastUpdated'],
      ...['updated_at', 'edited_at', 'modified', 'date'],
    ],
    convert: toDay,
    own: toDay,
  },
  { field: 'slug', names: [], convert: toSlug, own: toSlug },
  {
    field: 'redirectFrom',
    names: [],
    convert: toPaths,
    own: (value) => (typeof value === 'string' ? [value] : undefined),
  },
];

/** Old addresses, of which a page may have several under several names. */
const addressNames = ['aliases', 'alias', 'redirect_from', 'redirects', 'permalink', 'url'];

/** Names that lists have for an article. */
const listTitleNames = ['sidebar_label', 'linkTitle', 'nav_title', 'short_title', 'menu_title'];

/** Fields that other programs have and nothing here reads, so that no misspelt one is seen in them. */
const foreignNames: ReadonlySet<string> = new Set(
  [
    ...['id', 'layout', 'author', 'authors', 'image', 'images', 'category', 'categories', 'type'],
    ...['parent', 'grand_parent', 'has_children', 'has_toc', 'nav_exclude', 'search_exclude'],
    ...['hide_title', 'hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level'],
    ...['pagination_label', 'pagination_next', 'pagination_prev', 'custom_edit_url', 'unlisted'],
    ...[
      'displayed_sidebar',
      'sidebar_class_name',
      'sidebar_custom_props',
      'sidebar',
      'toc',
      'menu',
    ],
    ...['head', 'outline', 'aside', 'prev', 'next', 'editLink', 'navbar', 'footer', 'pageClass'],
    ...['hero', 'features', 'titleTemplate', 'home', 'template', 'banner', 'tableOfContents'],
    ...[
      'icon',
      'cover',
      'coverY',
      'metaLinks',
      'hidden',
      'comments',
      'sitemap',
      'markup',
      'params',
    ],
    ...['cascade', 'outputs', 'resources', 'headless', 'series', 'publishDate', 'expiryDate'],
    ...['locale', 'lang', 'language', 'source_locale', 'section_id', 'category_id', 'author_id'],
    ...['html_url', 'created_at', 'created', 'outdated', 'permission_group_id', 'user_segment_id'],
    ...['comments_disabled', 'vote_sum', 'vote_count', 'content_tag_ids', 'name', 'published'],
    ...['private', 'internal', 'restricted', 'visibility', 'status', 'version', 'versions', 'meta'],
  ].map(fold),
);

/** Names by which a field of Candil may be written, its own first. */
export const listWrittenNames = (field: string): readonly string[] => [
  field,
  ...(rules.find((rule) => rule.field === field)?.names ?? []),
  ...(field === 'redirectFrom' ? addressNames : []),
  ...(field === 'draft' ? ['published'] : []),
];

/** The field of Candil that a name stands for, its own or that of another program. */
export function findOwnField(name: string): { field: string; isOwn: boolean } | undefined {
  const wanted = fold(name);
  const own = ownNames.find((field) => fold(field) === wanted);
  if (own !== undefined) return { field: own, isOwn: true };
  const field = ownNames.find((one) =>
    listWrittenNames(one).some((other) => other !== 'published' && fold(other) === wanted),
  );
  return field === undefined ? undefined : { field, isOwn: false };
}

/** Names of fields that look like a misspelt one of ours. */
export const listSlips = (written: Fields): readonly string[] =>
  Object.entries(written).flatMap(([name, value]) =>
    value === null || isForeign(name) || findOwnField(name) || !isNear(name) ? [] : [name],
  );

/** `Sidebar-Position` is `sidebar_position`: programs differ in that. */
function fold(name: string): string {
  return name.replaceAll(/[-\s]/gu, '_').toLowerCase();
}

/**
 * Says fields of Jekyll, Hugo, Docusaurus, VitePress, GitBook and Zendesk in the words of Candil. What
 * is written in those words already counts first. A field that looks like a slip in one of ours is
 * handed on, so that the schema names the right one.
 */
export function mapFields(written: Fields): MappedFields {
  const byName = new Map(
    Object.entries(written)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [fold(name), value]),
  );
  const fields: Record<string, unknown> = {};
  const used = new Set<string>();
  const take = (name: string): unknown => {
    const value = byName.get(fold(name));
    if (value !== undefined) used.add(fold(name));
    return value;
  };
  for (const field of Object.keys(articleSchema.shape)) {
    const value = take(field);
    if (value !== undefined) fields[field] = value;
  }
  for (const { field, names, convert, own: toOwn } of rules) {
    const own = toOwn?.(fields[field]) ?? fields[field];
    const value = [own, ...names.map((name) => convert(take(name)))].find(
      (one) => one !== undefined,
    );
    if (value !== undefined) fields[field] = value;
  }
  addStarlight(byName.get('sidebar'), fields);
  const foreignAddresses = addAddresses(fields, [
    ...addressNames.map(take),
    pathIn(byName.get('slug')),
  ]);
  if (isHidden(byName)) fields['draft'] ??= true;
  const listTitle = listTitleNames.map(take).find((one) => typeof one === 'string');
  return {
    fields: { ...fields, ...findSlips(written, used) },
    ...(listTitle !== undefined &&
      listTitle.trim() !== '' && {
        listTitle: withoutBackticks(listTitle).trim(),
      }),
    hidesTitle: take('hide_title') === true,
    foreignAddresses,
    unused: Object.keys(written).filter((name) => written[name] !== null && isUnused(name, used)),
  };
}

/** `sidebar: { order: 2 }`, as Starlight has it. */
function addStarlight(sidebar: unknown, fields: Record<string, unknown>): void {
  if (typeof sidebar !== 'object' || sidebar === null || !('order' in sidebar)) return;
  fields['order'] ??= toOrder(sidebar.order);
}

/** A path in `slug` was the address, of which its last part stays. */
const pathIn = (slug: unknown): unknown =>
  typeof slug === 'string' && slug.includes('/') ? slug : undefined;

/** Old addresses lead here; patterns for them and the address of the home page do not. */
function addAddresses(
  fields: Record<string, unknown>,
  written: readonly unknown[],
): readonly string[] {
  if (/^\/+$/u.test(String(fields['slug']))) delete fields['slug'];
  const own = fields['redirectFrom'] ?? [];
  if (!Array.isArray(own)) return [];
  const known = own.map(String);
  const paths = written
    .flatMap((one) => toPaths(one) ?? [])
    .filter((path) => !path.includes('/:') && path !== '/' && !known.includes(path))
    .filter(isOldAddress);
  if (paths.length > 0) fields['redirectFrom'] = [...known, ...new Set(paths)];
  return paths;
}

/** Whether the page was not for everybody: unpublished, internal, or for some customers only. */
function isHidden(fields: ReadonlyMap<string, unknown>): boolean {
  const visibility = fields.get('visibility');
  const segment = fields.get('user_segment_id');
  return (
    fields.get('published') === false ||
    ['private', 'internal', 'restricted'].some((name) => fields.get(name) === true) ||
    (typeof visibility === 'string' &&
      /^(?:private|internal|hidden|restricted)$/iu.test(visibility)) ||
    (segment !== undefined && segment !== '')
  );
}

/** Names of the fields of Candil. */
export const ownNames: readonly string[] = Object.keys(articleSchema.shape);

const isForeign = (name: string): boolean =>
  foreignNames.has(fold(name)) || listTitleNames.some((one) => fold(one) === fold(name));

/** Fields that look like a misspelt one of ours. */
const findSlips = (written: Fields, used: ReadonlySet<string>): Fields =>
  Object.fromEntries(
    Object.entries(written).filter(([name, value]) => value !== null && isSlip(name, used)),
  );

const isSlip = (name: string, used: ReadonlySet<string>): boolean =>
  !used.has(fold(name)) && !isForeign(name) && isNear(name);

const isNear = (name: string): boolean => findNearestName(name, ownNames) !== undefined;

const isUnused = (name: string, used: ReadonlySet<string>): boolean =>
  !used.has(fold(name)) && !isSlip(name, used);
