import type { FallbackMode, Register, SiteSettings } from '../schemas/site.ts';
import type { Text } from '../schemas/localized-text.ts';
import { endonymOf } from '../lib/intl/intl-names.ts';
import { directionOf } from './direction.ts';

/** A language of the site, with everything that pages ask of it. */
export interface SiteLocale {
  /** URL part and folder name, such as `pt-BR`. */
  locale: string;
  /** Canonical BCP 47 tag for `lang` and `Intl`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** The language's name in itself, such as `Español`. */
  label: string;
  register: Register;
  /** Locales to show instead of a missing translation, best first; never itself. */
  fallback: readonly string[];
}

/** `site.yaml` with every default filled in. */
export interface Site {
  name: Text;
  /** Origin, without a slash: what addresses of pages, which hold the path, are put behind. */
  url: string;
  description: Text | undefined;
  locales: readonly SiteLocale[];
  defaultLocale: string;
  fallback: FallbackMode;
  /** IANA zone of the company, if it says one. */
  zone: string | undefined;
  editUrl: string | undefined;
  /** Folders whose files articles name from the root of the site. */
  assets: readonly string[];
  readingTime: boolean;
  votes: SiteSettings['votes'];
  insights: SiteSettings['insights'];
  brand: SiteSettings['brand'];
  header: SiteSettings['header'];
  footer: SiteSettings['footer'];
  /** Countries that the company serves, its own among them. */
  countries: readonly string[];
  analytics: SiteSettings['analytics'];
  launcher: SiteSettings['launcher'];
  customers: SiteSettings['customers'];
  organization: SiteSettings['organization'];
}

/** Address of the site if neither `site.yaml` nor `SITE_URL` gives one. */
const defaultUrl = 'http://localhost:4321';

/**
 * Fills in the defaults of `site.yaml`. `articleLocales` are the folders under `articles/`;
 * `siteUrl` is `SITE_URL` or undefined. Throws if there is neither a locale nor a folder.
 */
export function toSite(
  settings: SiteSettings,
  articleLocales: readonly string[],
  siteUrl?: string,
): Site {
  const listed = settings.locales ?? articleLocales;
  const choices = listed.map((item) => (typeof item === 'string' ? { locale: item } : item));
  const defaultLocale = settings.defaultLocale ?? choices[0]?.locale;
  if (defaultLocale === undefined) throw new Error('The site has no locale.');
  return {
    name: settings.name,
    url: new URL(siteUrl ?? settings.url ?? defaultUrl).origin,
    description: settings.description,
    locales: choices.map((choice) => toSiteLocale(choice, defaultLocale)),
    defaultLocale,
    fallback: settings.fallback,
    zone: settings.zone,
    editUrl: settings.editUrl,
    assets: settings.assets,
    readingTime: settings.readingTime,
    votes: settings.votes,
    insights: settings.insights,
    brand: settings.brand,
    header: settings.header,
    footer: settings.footer,
    countries: listCountries(settings),
    analytics: settings.analytics,
    launcher: settings.launcher,
    customers: settings.customers,
    organization: settings.organization,
  };
}

function listCountries({ countries, organization }: SiteSettings): readonly string[] {
  const own = organization?.country;
  return [...new Set(own === undefined ? countries : [own, ...countries])];
}

interface LocaleChoice {
  locale: string;
  label?: string | undefined;
  register?: Register | undefined;
  fallback?: readonly string[] | undefined;
}

function toSiteLocale(choice: LocaleChoice, defaultLocale: string): SiteLocale {
  const [tag = choice.locale] = Intl.getCanonicalLocales(choice.locale);
  return {
    locale: choice.locale,
    tag,
    direction: directionOf(tag),
    label: choice.label ?? endonymOf(tag),
    register: choice.register ?? 'informal',
    fallback: (choice.fallback ?? [defaultLocale]).filter((other) => other !== choice.locale),
  };
}

/** Finds a locale of the site by its URL part. */
export function findLocale(site: Site, locale: string): SiteLocale | undefined {
  return site.locales.find((candidate) => candidate.locale === locale);
}

/** A locale of the site by its URL part; throws on a locale that the site does not have. */
export function getLocale(site: Site, locale: string): SiteLocale {
  const found = findLocale(site, locale);
  if (!found) throw new Error(`"${locale}" is no locale of this site.`);
  return found;
}

/**
 * Tags of the other locales of a site: first those that stand in for missing translations of this one,
 * best first, which its readers are likeliest to know.
 */
export function listOtherTags(site: Site, { locale, fallback }: SiteLocale): string[] {
  const others = site.locales.filter((other) => other.locale !== locale);
  const placeOf = (other: SiteLocale): number => {
    const place = fallback.indexOf(other.locale);
    return place < 0 ? fallback.length : place;
  };
  return others.toSorted((one, other) => placeOf(one) - placeOf(other)).map(({ tag }) => tag);
}
