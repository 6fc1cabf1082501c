import type { Element, Root } from 'hast';
import type { Notes } from './notes.ts';
import { isElement, make, readAttribute, rewrite, type Child } from './tree.ts';

/** Players by the host of their frames: name, and the address of a page to watch it on. */
const players: readonly {
  host: RegExp;
  name: string;
  toPage: (url: URL) => string;
}[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/u,
    name: 'YouTube',
    toPage: ({ pathname, href }) => {
      const id = /^\/embed\/([\w-]{5,20})/u.exec(pathname)?.[1];
      return id === undefined || id === 'videoseries'
        ? href
        : `https://www.youtube.com/watch?v=${id}`;
    },
  },
  {
    host: /^player\.vimeo\.com$/u,
    name: 'Vimeo',
    toPage: ({ pathname, searchParams, href }) => {
      const id = /^\/video\/(\d+)/u.exec(pathname)?.[1];
      // Without its second key, a video that is not listed cannot be watched.
      const key = searchParams.get('h');
      return id === undefined ? href : `https://vimeo.com/${id}${key === null ? '' : `/${key}`}`;
    },
  },
  {
    host: /(?:^|\.)loom\.com$/u,
    name: 'Loom',
    toPage: ({ pathname }) => `https://www.loom.com${pathname.replace('/embed/', '/share/')}`,
  },
  {
    host: /(?:^|\.)wistia\.(?:net|com)$/u,
    name: 'Wistia',
    toPage: ({ href }) => href,
  },
  {
    host: /(?:^|\.)vidyard\.com$/u,
    name: 'Vidyard',
    toPage: ({ pathname }) =>
      `https://share.vidyard.com/watch/${pathname.replace(/^\/|\.html$/gu, '')}`,
  },
];

/**
 * Frames become links to what they showed: a page of the help centre loads nothing of others, and a
 * player of ours needs a text of the video, which is not there.
 */
export function replaceEmbeds(root: Root, notes: Notes): void {
  rewrite(root, (element) => {
    if (isElement(element, 'iframe', 'embed')) return toLink(element, notes);
    if (isElement(element, 'video', 'audio')) return toFileLink(element, notes);
    return replaceWistia(element, notes) ?? [element];
  });
}

function toLink(element: Element, notes: Notes): readonly Child[] {
  const address = readAttribute(element, 'src') || readAttribute(element, 'dataSrc');
  const url = toUrl(address);
  if (!url) {
    notes.count(
      'lost',
      'A frame without an address is gone.',
      'frames without an address are gone.',
    );
    return [];
  }
  const player = players.find(({ host }) => host.test(url.hostname));
  const title = readAttribute(element, 'title').trim();
  const isNamed =
    title !== '' &&
    !/^(?:youtube|vimeo|loom|wistia)?\s*(?:video|embed)?\s*(?:player)?$/iu.test(title);
  const name = player ? `Video: ${player.name}` : url.hostname;
  notes.count(
    'changed',
    `What was shown in a frame is a link to ${name} now.`,
    `frames are links to ${name} now.`,
  );
  return linkTo(
    player?.toPage(url) ?? url.href,
    isNamed ? `${title} (${player?.name ?? url.hostname})` : name,
  );
}

const linkTo = (href: string, text: string): readonly Child[] => [
  make('p', {}, [make('a', { href }, [{ type: 'text', value: text }])]),
];

function toUrl(address: string): URL | undefined {
  const url = URL.parse(address.trim(), 'https://placeholder.invalid');
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isWeb && url.hostname !== 'placeholder.invalid' ? url : undefined;
}

/** A player of the page itself: what it plays is a file to keep. */
function toFileLink(element: Element, notes: Notes): readonly Child[] {
  const source = element.children.find((child) => isElement(child, 'source'));
  const address =
    readAttribute(element, 'src') || (isElement(source) ? readAttribute(source, 'src') : '');
  if (address === '') return [];
  notes.count('changed', 'A player became a file to fetch.', 'players became files to fetch.');
  const name = decodeURIComponentSafely(address.split(/[?#]/u)[0]?.split('/').at(-1) ?? '');
  return linkTo(address, readAttribute(element, 'title') || name || 'Video');
}

/** A place that a script of Wistia fills. */
function replaceWistia(element: Element, notes: Notes): readonly Child[] | undefined {
  const [, id] = /wistia_async_(\w{6,20})/u.exec(readAttribute(element, 'className')) ?? [];
  if (id === undefined) return undefined;
  notes.count('changed', 'A video of Wistia is a link now.', 'videos of Wistia are links now.');
  return linkTo(`https://fast.wistia.net/embed/iframe/${id}`, 'Video: Wistia');
}

/** Text of an address; as it is where it is not well formed. */
export function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
