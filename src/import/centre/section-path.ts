import { categoryUrl } from '../../i18n/urls.ts';
import type { ImportedCategory } from '../imported-site.ts';

/** Address of a category from the root of the site; that of a section is the one of its category. */
export function sectionPath(
  locale: string,
  path: string,
  categories: readonly ImportedCategory[],
): string {
  const [name = ''] = path.split('/');
  const category = categories.find((one) => one.name === name);
  return categoryUrl(locale, category?.slug?.[locale] ?? name);
}
