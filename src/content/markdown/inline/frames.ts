import { escapeHtml } from '../../../lib/escape.ts';
import type { InlineContext } from './inline-context.ts';

const braces = /\{(?:[^{}]|\{[^{}]*\})*\}/u.source;

/**
 * A frame with what stands between its tags, which only browsers without frames show. Its own tag holds
 * no other: what is opened a thousand times and never closed is read once.
 */
export const framePattern = new RegExp(
  `<(?<name>iframe|embed)\\b(?<rest>(?:"[^"]*"|'[^']*'|${braces}|[^<>"'{}])*?)(?:/>|>(?:(?:(?!<iframe\\b|<embed\\b)[\\s\\S])*?</\\k<name>\\s*>)?)`,
  'giu',
);

/** What a frame shows, as a link has it; undefined where it names nothing. */
export function readFrame(rest: string): { url: string; title: string } | undefined {
  const url = /\bsrc=["'{`]*([^"'`}\s>]+)/u.exec(rest)?.[1];
  if (url === undefined) return undefined;
  const title = /\btitle=(?:"([^"]+)"|'([^']+)'|\{["'`]([^"'`]+)["'`]\})/u.exec(rest);
  return {
    url: toWatch(url),
    title: title?.[1] ?? title?.[2] ?? title?.[3] ?? hostOf(url),
  };
}

/**
 * Frames of other sites become links to what they show: pages load nothing of others. A frame of
 * anything else stays, and the content check refuses it.
 */
export function framesToLinks(text: string, at: number, context: InlineContext): string {
  if (!/<\/?(?:iframe|embed)\b/iu.test(text)) return text;
  return text
    .replaceAll(framePattern, (written, name: string, rest: string) => {
      const frame = readFrame(rest);
      if (!frame || !/^https?:\/\//u.test(frame.url)) return written;
      context.foreign.push({ kind: `<${name.toLowerCase()}>`, at, became: 'a link' });
      const { url, title } = frame;
      return context.purpose === 'page'
        ? `<a href="${escapeHtml(url.replaceAll('&amp;', '&'))}">${escapeHtml(title)}</a>`
        : `[${title.replaceAll(/[[\]]/gu, String.raw`\$&`)}](<${url}>)`;
    })
    .replaceAll(/^\s*<\/(?:iframe|embed)\s*>[ \t]*$/gimu, '');
}

const hostOf = (url: string): string => /^(?:https?:)?\/\/(?:www\.)?([^/]+)/u.exec(url)?.[1] ?? url;

/** The page of a video, rather than the frame that shows it in another page. */
const toWatch = (url: string): string =>
  (url.startsWith('//') ? `https:${url}` : url)
    .replace(
      /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/u,
      'https://www.youtube.com/watch?v=$1',
    )
    .replace(/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/u, 'https://vimeo.com/$1');
