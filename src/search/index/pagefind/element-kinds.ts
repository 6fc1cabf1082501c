import { asideMark, ignoreMark, isQuestionId, keywordsId, unseenMark } from '../page-marks.ts';

/** Attributes of an element by name, as they are written in HTML. */
export type Attributes = Readonly<Record<string, string>>;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Elements that part what stands before, in and behind them. */
const blocks = words(`
  address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption
  figure h1 h2 h3 h4 h5 h6 header hgroup hr li main menu ol p pre search section summary table tbody
  td tfoot th thead tr ul
`);

/**
 * Elements whose content nobody reads who sees or runs them, and those that Pagefind leaves out
 * (https://pagefind.app/docs/indexing/).
 */
const dropped = words(`
  audio canvas footer form head iframe label math nav noscript object script style svg template video
`);

/** Elements that stand beside the text. */
const asides = words('aside figure table');

const heading = /^h[1-6]$/u;

export const isBlock = (name: string): boolean => blocks.has(name);

export const isCell = (name: string): boolean => name === 'td' || name === 'th';

export const isHeading = (name: string): boolean => heading.test(name);

/** Tells what stands beside the text: no part of an answer. */
export const isAside = (name: string, attributes: Attributes): boolean =>
  asides.has(name) || asideMark in attributes;

/** What becomes of an element: `unseen` is read only when asked for, `dropped` by nobody. */
export type ElementUse = 'shown' | 'dropped' | 'unseen';

export function useOf(name: string, attributes: Attributes): ElementUse {
  if (dropped.has(name) || attributeMarks.some((mark) => mark in attributes)) return 'dropped';
  return unseenMark in attributes ? 'unseen' : 'shown';
}

/** A footnote's number and its way back are signs, and no words of the sentence. */
const attributeMarks = [ignoreMark, 'data-footnote-ref', 'data-footnote-backref'];

/** The attributes that say something to Pagefind or to the reader of its index. */
export const listKept = (name: string, attributes: Attributes): string[] =>
  Object.entries(attributes).flatMap(([attribute, value]) =>
    attribute.startsWith('data-pagefind-') || (attribute === 'id' && isAnchor(name, value))
      ? [`${attribute}="${value.replaceAll('"', '&quot;')}"`]
      : [],
  );

const isAnchor = (name: string, id: string): boolean =>
  isHeading(name) || id === keywordsId || isQuestionId(id);
