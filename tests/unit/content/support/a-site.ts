import type { SourceArticle } from '../../../../src/content/model/article.ts';
import { createSiteModel, type SiteModel } from '../../../../src/content/model/site-model.ts';
import { toSite } from '../../../../src/i18n/locales.ts';
import { categorySchema } from '../../../../src/schemas/category.ts';
import { siteSchema, type SiteSettings } from '../../../../src/schemas/site.ts';

/** A Spanish, English and French site, in Spanish where a text is missing. */
export const siteWith = (settings: Partial<SiteSettings> = {}) =>
  toSite(siteSchema.parse({ locales: ['es', 'en', 'fr'], defaultLocale: 'es', ...settings }), []);

/** Its one category file: in French, category `a` has another address. */
export const categories = new Map([
  ['a', categorySchema.parse({ label: 'A', slug: { fr: 'aide' } })],
]);

/** The model of such a site as it is built. */
export const modelWith = (
  articles: readonly SourceArticle[],
  settings: Partial<SiteSettings> = {},
): SiteModel =>
  createSiteModel({
    site: siteWith(settings),
    articles,
    unreadable: [],
    categories,
    drafts: 'left-out',
  });
