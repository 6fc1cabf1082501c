import { findText, type Text } from '../../schemas/localized-text.ts';
import type { SiteLink } from '../../schemas/site-link.ts';
import type { LegalKind } from '../../schemas/site-frame.ts';
import { toLocalText, findLocalText, type LocalText } from '../../i18n/local-text.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import { findShown, type SiteModel } from './site-model.ts';
import { findPageUrl } from './site-pages.ts';

/** A link of the frame as a locale shows it. */
export interface FrameLink extends LocalText {
  url: string;
}

export interface FrameGroup {
  title: LocalText;
  links: readonly FrameLink[];
}

/** What the company has put around every page of a locale. */
export interface Frame {
  headerLinks: readonly FrameLink[];
  text: LocalText | undefined;
  groups: readonly FrameGroup[];
  legal: readonly FrameLink[];
  contact: LocalText | undefined;
  /** Where the company tells what it keeps of readers. */
  privacy: FrameLink | undefined;
}

/** The frame of a locale. What leads to an article that the locale does not show is left out. */
export function toFrame(context: LocaleContext, model: SiteModel): Frame {
  const { site, locale, t } = context;
  const { header, footer } = site;
  const toLink = (label: LocalText, link: Text): readonly FrameLink[] => {
    const target = findText(link, locale.locale, locale.fallback)?.text;
    const url = target === undefined ? undefined : toFrameUrl(target, locale.locale, model);
    return url === undefined ? [] : [{ ...label, url }];
  };
  const toLinks = (links: readonly SiteLink[]): readonly FrameLink[] =>
    links.flatMap(({ label, link }) => toLink(toLocalText(label, locale), link));
  const nameOf = (kind: LegalKind | undefined): LocalText => ({
    text: kind === undefined ? '' : t(`site.legal.${kind}`),
    lang: undefined,
  });
  return {
    headerLinks: toLinks(header.links),
    text: findLocalText(footer.text, locale),
    groups: footer.groups
      .map(({ title, links }) => ({ title: toLocalText(title, locale), links: toLinks(links) }))
      .filter(({ links }) => links.length > 0),
    legal: footer.legal.flatMap(({ kind, label, link }) =>
      toLink(findLocalText(label, locale) ?? nameOf(kind), link),
    ),
    contact: findLocalText(footer.contact, locale),
    privacy: footer.legal
      .filter(({ kind }) => kind === 'privacy')
      .flatMap(({ link }) => toLink(nameOf('privacy'), link))
      .at(0),
  };
}

/** Address of an article id, of `page:<name>`, or of another site; undefined if nothing is shown there. */
export function toFrameUrl(link: string, locale: string, model: SiteModel): string | undefined {
  if (link.startsWith('page:')) return findPageUrl(link.slice('page:'.length), locale, model);
  if (/^[a-z]+:/u.test(link)) return link;
  return findShown(model, locale, link)?.url;
}
