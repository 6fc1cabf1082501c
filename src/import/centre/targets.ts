import { sectionPath } from './section-path.ts';
import type { LinkTarget, PictureTarget, Targets } from '../html/links.ts';
import type { ReadTranslation, Site } from './read-translation.ts';
import type { HelpCentre, OldTarget } from './help-centre.ts';

/**
 * An address as a browser would follow it, or as it is where it is relative to files that came along.
 */
export function toAbsolute(address: string, { base, filesDir }: HelpCentre): string {
  const trimmed = address.trim();
  const isAlong = filesDir !== undefined && /^(?:files|images|attachments)\//u.test(trimmed);
  return isAlong ? trimmed : (URL.parse(trimmed, base)?.href ?? trimmed);
}

/** Where the links and pictures of one translation lead. */
export function createTargets(translation: ReadTranslation, site: Site): Targets {
  return {
    title: translation.title,
    link: (href) => findLink(href, translation, site),
    picture: (src) => findPicture(src, site),
  };
}

function findPicture(src: string, { assets, centre }: Site): PictureTarget {
  const address = toAbsolute(src, centre);
  const found = assets.find(address);
  const shown = address.startsWith('data:')
    ? 'a picture in the text itself'
    : address.slice(0, 200);
  if (found?.ok !== true) {
    return { kind: 'none', reason: `${shown}: ${found?.reason ?? 'it was not fetched'}.` };
  }
  const name = found.asset.path.replace(/^images\//u, '').replace(/\.\w+$/u, '');
  return { kind: 'picture', name };
}

/** Schemes that a link may have besides those of the web. */
const otherSchemes = /^(?:mailto|tel|sms):\S+$/iu;

function findLink(href: string, translation: ReadTranslation, site: Site): LinkTarget {
  const { centre, assets } = site;
  if (otherSchemes.test(href)) return { kind: 'link', url: encodeURI(decodePlain(href)) };
  if (href.startsWith('#')) return findOwnAnchor(href.slice(1), translation);
  const address = toAbsolute(href, centre);
  const file = assets.find(address);
  if (file?.ok === true && file.asset.path.startsWith('files/')) {
    return { kind: 'file', name: file.asset.path.slice('files/'.length) };
  }
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return { kind: 'none', reason: 'it has no address of the web.' };
  }
  if (file?.ok === false && centre.isFile(url)) {
    return { kind: 'none', reason: `the file could not be fetched: ${file.reason}.` };
  }
  if (!centre.hosts.has(url.host)) return { kind: 'link', url: url.href };
  const target = centre.findOld(decodePlain(url.pathname));
  if (target) return findInside(target, url, translation, site);
  const isWritten = /^(?:https?:)?\/\/|^\//iu.test(href);
  return isWritten
    ? { kind: 'link', url: url.href }
    : { kind: 'none', reason: 'what stands as its address is none.' };
}

function decodePlain(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function findOwnAnchor(anchor: string, { read }: ReadTranslation): LinkTarget {
  const found = read.anchors.get(decodePlain(anchor));
  return found === undefined
    ? { kind: 'none', reason: `there is no “#${anchor.slice(0, 60)}” in the article.` }
    : { kind: 'link', url: `#${found}` };
}

function findInside(
  { kind, key }: OldTarget,
  url: URL,
  translation: ReadTranslation,
  { centre, places, translations }: Site,
): LinkTarget {
  if (kind === 'home') return { kind: 'link', url: `page:${key || 'home'}` };
  if (kind === 'folder') {
    const path = places.folders.get(key);
    const isUsed = [...places.ids.values()].some((id) => id.startsWith(`${path ?? ' '}/`));
    return path !== undefined && isUsed
      ? { kind: 'link', url: sectionPath(translation.locale, path, places.categories) }
      : { kind: 'none', reason: 'the list of articles that it leads to was not imported.' };
  }
  const all = [translation.locale, ...centre.locales]
    .map((locale) => translations.get(`${key}/${locale}`))
    .filter((one) => one !== undefined);
  // An article that is not published cannot be led to from one that is.
  const target = all.find(({ draft }) => !draft || translation.draft);
  if (!target) return { kind: 'none', reason: 'the article that it leads to was not imported.' };
  const anchor = target.read.anchors.get(decodePlain(url.hash.slice(1)));
  if (target === translation && anchor !== undefined) return { kind: 'link', url: `#${anchor}` };
  return {
    kind: 'link',
    url: `article:${target.id}${anchor === undefined ? '' : `#${anchor}`}`,
  };
}
