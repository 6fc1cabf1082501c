import { suggest } from '../../../lib/text/nearest-name.ts';
import type { Text } from '../../../schemas/localized-text.ts';
import type { SiteSettings } from '../../../schemas/site.ts';
import type { SiteModels } from '../../model/site-model.ts';
import { toError, toWarning, type Place, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { YamlPath } from '../../read/yaml/yaml-text.ts';
import type { ArticleLookup } from '../links/article-lookup.ts';
import { tellUntranslated, type PageLookup } from '../links/check-page-link.ts';
import { checkNamedArticle } from '../contact/check-named-article.ts';

type Settings = NonNullable<ContentFolder['settings']>;

/** A link of the frame and where it stands in `site.yaml`. */
interface PlacedLink {
  link: string;
  path: YamlPath;
  /** Locales that are led there. */
  locales: readonly string[];
}

interface FrameContext {
  models: SiteModels;
  lookup: ArticleLookup;
  pages: PageLookup;
}

/** Checks the company's links around every page, and the channel for emergencies. */
export function checkFrame(folder: ContentFolder, context: FrameContext): readonly Problem[] {
  const { settings } = folder;
  if (!settings) return [];
  const links = listLinks(settings.value, folder);
  return [
    ...links.flatMap((link) => checkLink(link, settings, context)),
    ...checkEmergency(folder, settings),
  ];
}

function checkLink(
  { link, path, locales }: PlacedLink,
  { file, lineOf }: Settings,
  { models, lookup, pages }: FrameContext,
): readonly Problem[] {
  const place = { file, line: lineOf(path) };
  const [, page] = /^page:(.*)$/u.exec(link) ?? [];
  if (page !== undefined) return checkPage(page, locales, place, pages);
  if (/^[a-z]+:/u.test(link)) return [];
  const remedy = (): string => {
    const nearest = lookup.findNearest(link);
    return nearest === undefined
      ? 'Write an article id such as "billing/invoices", or an address that starts with https://.'
      : `Did you mean "${nearest}"?`;
  };
  const unknown = { code: 'LinkArticleUnknown', remedy } as const;
  return checkNamedArticle({ id: link, place, locales, unknown }, models);
}

/** A language that lacks the page shows no link to it. */
function checkPage(
  link: string,
  locales: readonly string[],
  place: Place,
  pages: PageLookup,
): readonly Problem[] {
  const [name = ''] = link.split(/[?#]/u);
  const found = locales.map((locale) => ({
    locale,
    page: pages.follow(name, { locale, isDraft: false }),
  }));
  if (found.some(({ page }) => page.kind === 'unknown')) {
    return [toError('LinkPageUnknown', place, `There is no page "${name}".`, pages.suggest(name))];
  }
  const isShown = found.some(({ page }) => page.kind === 'shown');
  const drafts = found.flatMap(({ locale, page }) => (page.kind === 'draft' ? locale : []));
  if (drafts.length > 0) {
    const where = isShown ? ` in ${drafts.join(', ')} and is left out there` : '';
    const message = `The page "${name}" is a draft${where || ' and is left out of the site'}.`;
    const remedy = 'Take "draft: true" out of it, or remove the link.';
    return [(isShown ? toWarning : toError)('LinkToDraft', place, message, remedy)];
  }
  const [lacking] = isShown ? [] : found;
  return lacking?.page.kind === 'untranslated'
    ? [
        toError(
          'LinkPageUnknown',
          place,
          ...tellUntranslated(name, lacking.locale, lacking.page.locales),
        ),
      ]
    : [];
}

function listLinks({ header, footer }: SiteSettings, folder: ContentFolder): readonly PlacedLink[] {
  const all = folder.site.locales.map(({ locale }) => locale);
  const place = (link: Text, path: YamlPath): readonly PlacedLink[] =>
    typeof link === 'string'
      ? [{ link, path, locales: all }]
      : Object.entries(link).map(([locale, one]) => ({
          link: one,
          path: [...path, locale],
          locales: all.includes(locale) ? [locale] : [],
        }));
  return [
    ...header.links.flatMap(({ link }, at) => place(link, ['header', 'links', at, 'link'])),
    ...footer.groups.flatMap(({ links }, group) =>
      links.flatMap(({ link }, at) =>
        place(link, ['footer', 'groups', group, 'links', at, 'link']),
      ),
    ),
    ...footer.legal.flatMap(({ link }, at) => place(link, ['footer', 'legal', at, 'link'])),
  ];
}

function checkEmergency({ contact }: ContentFolder, settings: Settings): readonly Problem[] {
  const { emergency } = settings.value.footer;
  if (emergency === undefined) return [];
  const place = { file: settings.file, line: settings.lineOf(['footer', 'emergency']) };
  const known = [...contact.channels.keys()];
  const channel = contact.channels.get(emergency)?.value;
  if (!channel) {
    const list = known.length > 0 ? `The channels are: ${known.join(', ')}.` : 'Remove the line.';
    const message = `There is no channel "${emergency}".`;
    return [toError('ChannelUnknown', place, message, suggest(emergency, known, list))];
  }
  if (channel.signedIn) {
    const message = `The channel "${emergency}" is for customers who are signed in, and every page would show its number.`;
    const remedy = 'Name another channel, or remove "signedIn" there.';
    return [toError('LockedAddressPublic', place, message, remedy)];
  }
  if (channel.addresses.some(({ phone }) => phone !== undefined)) return [];
  const message = `The channel "${emergency}" has no phone number to show on every page.`;
  const remedy = 'Name a channel with a "phone" in its addresses, or remove the line.';
  return [toError('ChannelUnreachable', place, message, remedy)];
}

/** Texts of the frame, by their path in `site.yaml`. */
export const textsOfFrame = ({
  header,
  footer,
}: SiteSettings): readonly (readonly [YamlPath, Text | undefined])[] => [
  ...header.links.map(({ label }, at) => [['header', 'links', at, 'label'], label] as const),
  [['footer', 'text'], footer.text],
  ...footer.groups.flatMap(({ title, links }, group) => [
    [['footer', 'groups', group, 'title'], title] as const,
    ...links.map(
      ({ label }, at) => [['footer', 'groups', group, 'links', at, 'label'], label] as const,
    ),
  ]),
  ...footer.legal.map(({ label }, at) => [['footer', 'legal', at, 'label'], label] as const),
  [['footer', 'contact'], footer.contact],
];
