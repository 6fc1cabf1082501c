import { takeName, toName } from '../assign-ids.ts';
import type { ArticleFields } from '../imported-site.ts';
import type { Notes } from '../html/notes.ts';
import type { ReadTranslation, Site } from './read-translation.ts';

/** Signs that the schema of articles takes. */
const longestTitle = 150;
const longestDescription = 300;

/** Front matter of a translation. `slugs` are those that are taken, by locale and folder. */
export function toFields(
  translation: ReadTranslation,
  { places, centre, translations }: Site,
  { notes, slugs }: { notes: Notes; slugs: Map<string, Set<string>> },
): ArticleFields {
  const { article, locale, updated, draft, id } = translation;
  const isPublished = (key: string): boolean =>
    centre.locales.some((one) => translations.get(`${key}/${one}`)?.draft === false);
  const related = article.related.flatMap((key) => {
    const found = places.ids.get(key);
    return found === undefined || !isPublished(key) ? [] : [found];
  });
  if (translation.isOutdated === true) {
    notes.add('guessed', 'The translation is older than the original.');
  }
  return {
    title: shorten(translation.title || id, longestTitle, 'title', notes),
    description: shorten(translation.description ?? '', longestDescription, 'description', notes),
    keywords: distinct(article.keywords),
    related: distinct(related.filter((one) => one !== id)),
    order: article.order,
    updated: toDay(updated),
    slug: toSlug(translation, slugs),
    draft,
    promoted: article.promoted,
    translatedFrom: locale === article.sourceLocale ? undefined : article.sourceLocale,
  };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function shorten(text: string, longest: number, field: string, notes: Notes): string {
  const whole = plain(text);
  if (whole.length <= longest) return whole;
  notes.add('lost', `The ${field} was longer than ${longest} signs and was cut.`);
  const cut = whole.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(plain).filter((text) => text !== '')),
];

function toDay(moment: string | undefined): string | undefined {
  const time = moment === undefined ? Number.NaN : Date.parse(moment);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** The part of the address in another language, made of its title; no two in a folder are the same. */
function toSlug(
  { id, locale, title, article, oldName }: ReadTranslation,
  slugs: Map<string, Set<string>>,
): string | undefined {
  const end = id.lastIndexOf('/');
  const name = id.slice(end + 1);
  const folder = `${locale}/${id.slice(0, end)}`;
  const taken = slugs.get(folder) ?? new Set();
  slugs.set(folder, taken);
  const isOriginal = locale === article.sourceLocale;
  const wanted = isOriginal ? name : toName(oldName ?? title, name, locale);
  const slug = takeName(wanted, taken);
  return slug === name ? undefined : slug;
}
