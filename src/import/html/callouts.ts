import type { Element, Root } from 'hast';
import type { Notes } from './notes.ts';
import {
  contains,
  isElement,
  make,
  plainText,
  readAttribute,
  rewrite,
  type Child,
} from './tree.ts';

/** The components that call-outs become; src/content/check/body/component-rules.ts has them. */
export type CalloutKind = 'Note' | 'Tip' | 'Attention' | 'Warning';

/** What an element is to its vendor; `private` is for staff only and must not be published. */
export type CalloutVerdict = CalloutKind | 'private' | undefined;

/** Words in classes of themes, and what they mean nearly everywhere. */
const kindByWord: Readonly<Record<string, CalloutKind>> = {
  ...{ note: 'Note', info: 'Note', information: 'Note', notice: 'Note', callout: 'Note' },
  ...{ admonition: 'Note', hint: 'Tip', tip: 'Tip', success: 'Tip', tipp: 'Tip' },
  ...{ important: 'Attention', caution: 'Attention', attention: 'Attention', warning: 'Attention' },
  ...{ warn: 'Attention', danger: 'Warning', error: 'Warning', critical: 'Warning' },
};

const colours: Readonly<Record<string, CalloutKind>> = {
  ...{
    blue: 'Note',
    grey: 'Note',
    gray: 'Note',
    green: 'Tip',
    yellow: 'Attention',
    red: 'Warning',
  },
  ...{ orange: 'Attention', purple: 'Note' },
};

/** Words that make a class one of a frame, such as `alert-box`; alone, `note` and `tip` do too. */
const frame = /^(?:callout|alert|admonition|message|panel|box|notice|note|tip|hint|banner)/u;

/** What classes say of a call-out of any theme: `callout-yellow`, `alert alert-danger`, `tip`. */
export function judgeClasses(classes: string): CalloutKind | undefined {
  const names = classes.toLowerCase().split(/\s+/u);
  const words = names.flatMap((name) => name.split(/[-_]+/u)).filter((word) => word !== '');
  const isWholeKind = names.some((name) => Object.hasOwn(kindByWord, name));
  if (!names.some((name) => frame.test(name)) && !isWholeKind) return undefined;
  const colour = words.find((word) => Object.hasOwn(colours, word));
  const specific = words.filter((word) => !['callout', 'admonition', 'info'].includes(word));
  const kind = [...specific, ...words].find((word) => Object.hasOwn(kindByWord, word));
  if (colour !== undefined && (kind === undefined || kindByWord[kind] === 'Note')) {
    return colours[colour];
  }
  return kind === undefined ? undefined : kindByWord[kind];
}

/** Intercom tells call-outs by their colour alone. */
const intercomColours: readonly (readonly [RegExp, CalloutKind])[] = [
  [/#e3e7fa/iu, 'Note'],
  [/#d7efdc/iu, 'Tip'],
  [/#feedaf/iu, 'Attention'],
  [/#fed9db/iu, 'Warning'],
  [/#e8e8e8/iu, 'Note'],
];

/** The verdict on any element, by what all vendors are known to write. */
export function judgeCallout(element: Element, notes: Notes): CalloutVerdict {
  if (!isElement(element, 'div', 'section', 'aside', 'p', 'blockquote')) return undefined;
  const classes = readAttribute(element, 'className');
  if (/(?:^|\s)private-note(?:\s|$)/u.test(classes)) return 'private';
  if (classes.includes('intercom-interblocks-callout')) {
    const style = readAttribute(element, 'style');
    const known = intercomColours.find(([colour]) => colour.test(style));
    if (!known) notes.add('guessed', 'A call-out of an unknown colour became a note.');
    return known?.[1] ?? 'Note';
  }
  const kind = judgeClasses(classes);
  if (kind !== undefined) {
    notes.add('guessed', 'Call-outs were told by the names of their classes.');
    return kind;
  }
  return isElement(element, 'aside') ? 'Note' : undefined;
}

/** Call-outs become elements of our own, which the writer of Markdown knows. */
export function findCallouts(root: Root, notes: Notes): void {
  rewrite(root, (element) => {
    if (isElement(element, 'table') && isSingleCell(element)) return toNote(element, notes);
    const kind = judgeCallout(element, notes);
    if (kind === undefined) return [element];
    if (kind === 'private') {
      notes.count('lost', 'A note for staff was left out.', 'notes for staff were left out.');
      return [];
    }
    if (plainText(element) === '' && !contains(element, 'img')) return element.children;
    // One inside another is one.
    rewrite(element, (one) => (isElement(one, 'candil-callout') ? one.children : [one]));
    return [make('candil-callout', { kind }, toBlocks(element))];
  });
}

const toBlocks = (element: Element): readonly Child[] =>
  isElement(element, 'p') ? [make('p', {}, element.children)] : element.children;

function isSingleCell(table: Element): boolean {
  return cellsOf(table).length === 1 && plainText(table) !== '' && !contains(table, 'table');
}

const cellsOf = (parent: Element): readonly Element[] =>
  parent.children.flatMap((child) =>
    isElement(child, 'td', 'th') ? [child] : isElement(child) ? cellsOf(child) : [],
  );

/** How the text of a box begins, where nothing else tells its kind. */
const kindByStart: readonly (readonly [RegExp, CalloutKind])[] = [
  [/^(?:tip|tipp|consejo|astuce|dica)\b/iu, 'Tip'],
  [/^(?:warning|danger|warnung|gefahr|peligro|advertencia|danger|perigo)\b/iu, 'Warning'],
  [/^(?:important|caution|attention|wichtig|achtung|importante|atención|atenção)\b/iu, 'Attention'],
];

function toNote(table: Element, notes: Notes): readonly Child[] {
  notes.add('guessed', 'A table of one cell became a call-out.');
  const text = plainText(table);
  const kind = kindByStart.find(([start]) => start.test(text))?.[1] ?? 'Note';
  return [make('candil-callout', { kind }, cellsOf(table)[0]?.children ?? [])];
}
