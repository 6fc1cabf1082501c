import { suggest } from '../../lib/nearest-name.ts';
import type { Text } from '../../schemas/localized-text.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { listPageNames } from '../model/site-pages.ts';
import type { SiteModels } from '../model/site-model.ts';
import { toError, type Problem } from '../read/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { YamlPath } from '../read/yaml-text.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { checkNamedArticle } from './contact/check-named-article.ts';

type Settings = NonNullable<ContentFolder['settings']>;

/** A link of the frame and where it stands in `site.yaml`. */
interface PlacedLink {
  link: string;
  path: YamlPath;
  /** Locales that are led there. */
  locales: readonly string[];
}

/** Checks the company's links around every page, and the channel for emergencies. */
export function checkFrame(
  folder: ContentFolder,
  { models, lookup }: { models: SiteModels; lookup: ArticleLookup },
): readonly Problem[] {
  const { settings } = folder;
  if (!settings) return [];
  const links = listLinks(settings.value, folder);
  return [
    ...links.flatMap((link) => checkLink(link, settings, { models, lookup })),
    ...checkEmergency(folder, settings),
  ];
}

function checkLink(
  { link, path, locales }: PlacedLink,
  { file, lineOf }: Settings,
  { models, lookup }: { models: SiteModels; lookup: ArticleLookup },
): readonly Problem[] {
  const place = { file, line: lineOf(path) };
  const [, page] = /^page:(.*)$/u.exec(link) ?? [];
  const pageNames = listPageNames(models.withDrafts);
  if (page !== undefined && !pageNames.includes(page)) {
    const remedy = suggest(page, pageNames, `The pages are: ${pageNames.join(', ')}.`);
    return [toError('LinkPageUnknown', place, `There is no page "${page}".`, remedy)];
  }
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
