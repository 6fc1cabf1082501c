import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { BodyReport } from './body-report.ts';
import { ownIdOf, textOf } from '../../markdown/heading-ids.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** The title of the page is its only first-level heading. */
const titleDepth = 1;

/** Checks the levels of headings in their order, and gives each the id that it has on the page. */
export interface HeadingCheck {
  check: (heading: Heading) => void;
  /** Ids of the headings so far. */
  ids: Set<string>;
}

export function createHeadingCheck(report: BodyReport): HeadingCheck {
  const slugger = new Slugger();
  const ids = new Set<string>();
  let last: number = titleDepth;
  const check = (heading: Heading): void => {
    const text = textOf(heading);
    const line = report.lineOf(heading);
    const own = ownIdOf(heading);
    if (own !== undefined && ids.has(own)) reportTwice(own, line, report);
    ids.add(own ?? slugger.slug(text));
    if (text.trim() === '') {
      report.warn(
        'HeadingEmpty',
        line,
        'The heading has no text.',
        'Give it one, or remove the line.',
      );
    } else if (heading.depth === titleDepth) {
      const message = `"${text}" is a second title beside the one in the front matter.`;
      report.warn('HeadingIsTitle', line, message, 'Begin the line with "##" instead of "#".');
    } else if (heading.depth > last + 1) {
      report.warn('HeadingSkipped', line, skipped(text, heading.depth, last), useLevel(last + 1));
    }
    last = heading.depth;
  };
  return { check, ids };
}

const reportTwice = (id: string, line: number, report: BodyReport): void =>
  report.error(
    'IdTwice',
    line,
    `The page would have the id "${id}" twice.`,
    `Give this heading another one, such as {#${id}-2}.`,
  );

const skipped = (text: string, depth: number, last: number): string =>
  last === titleDepth
    ? `The heading "${text}" is on level ${depth}, and the text starts on level 2.`
    : `The heading "${text}" is on level ${depth} and follows one on level ${last}.`;

const useLevel = (level: number): string => `Begin the line with "${'#'.repeat(level)}".`;
