import { escapeHtml } from '../../lib/escape.ts';
import type { CalloutKind } from '../markdown/blocks/callout-kinds.ts';
import { toPartId } from './part-ids.ts';
import { readAttribute, type Rule, type Tag } from './rewrite-html.ts';

/** The lines above call-outs without a title, in the language of the text; plain text. */
export type CalloutTitles = Readonly<Record<CalloutKind, string>>;

/**
 * Gives call-outs that were written as `> [!NOTE]` or `:::note`, without a title, the one of their
 * kind. Done page by page, because one rendering serves pages of several languages.
 */
export const resolveCallouts =
  (titles: CalloutTitles): Rule =>
  (tag, place, tags) => {
    const [around, next] = [tags[place - 1], tags[place + 1]];
    if (tag.name !== 'p' || readAttribute(tag, 'class') !== 'callout-title') return [];
    if (!around || !next?.isClosing || next.start !== tag.end) return [];
    const kind = readAttribute(around, 'data-kind');
    const title = Object.entries(titles).find(([name]) => name === kind)?.[1];
    return title === undefined ? [] : [{ start: tag.end, end: tag.end, text: escapeHtml(title) }];
  };

/**
 * Makes of `<div data-tabs>` and `<div data-tab="…">`, as tabs of other systems are written, what
 * `<Tabs>` and `<Tab>` are.
 *
 * @param taken ids of parts of the page so far, for `toPartId`
 */
export const resolveTabs =
  (taken: Map<string, number>): Rule =>
  (tag, place, tags) => {
    if (tag.name !== 'div' || tag.isClosing) return [];
    if (readAttribute(tag, 'data-tabs') !== undefined) {
      const closing = findClosing(tags, place);
      if (!closing) return [];
      return [
        { start: tag.start, end: tag.end, text: '<candil-tabs class="tabs">' },
        { start: closing.start, end: closing.end, text: '</candil-tabs>' },
      ];
    }
    const label = readAttribute(tag, 'data-tab');
    if (label === undefined) return [];
    const id = toPartId('tab', label.replaceAll(/&(?:amp|lt|gt|quot);/gu, '&'), taken);
    const text =
      `<div class="tab" id="${id}" data-label="${label}" data-search-section="${label}">` +
      `<p class="tab-label" data-pagefind-ignore>${label}</p>`;
    return [{ start: tag.start, end: tag.end, text }];
  };

/** The tag that closes the one at a place. */
function findClosing(tags: readonly Tag[], place: number): Tag | undefined {
  const { name } = tags[place] ?? { name: '' };
  let depth = 0;
  for (const tag of tags.slice(place)) {
    if (tag.name !== name) continue;
    depth += tag.isClosing ? -1 : 1;
    if (depth === 0) return tag;
  }
  return undefined;
}
