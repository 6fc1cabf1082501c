import { slug } from 'github-slugger';
import { toAnswerId } from '../../../search/index/page-marks.ts';
import type { BodyReport } from './body-report.ts';

/** A place of an article that a link can lead to, other than a heading. */
export interface NamedPlace {
  id: string;
  line: number;
  /**
   * It is the `name` of an `<a>`, as older pages have it: links can lead to it, and an `id` may be
   * the same.
   */
  isName?: true;
}

/** The ids that src/components/prose/Question.astro gives to a question and its answer. */
export function questionIds(title: string): readonly string[] {
  const question = `question-${slug(title)}`;
  return [question, toAnswerId(question)];
}

/** Reports each id that stands twice, once, on the line of the second. */
export function checkIds(
  places: readonly NamedPlace[],
  headings: ReadonlySet<string>,
  report: BodyReport,
): void {
  const known = new Set(headings);
  const reported = new Set<string>();
  for (const { id, line, isName } of places) {
    if (isName === true) continue;
    if (known.has(id) && !reported.has(id)) {
      reported.add(id);
      report.error(
        'IdTwice',
        line,
        `The page would have the id "${id}" twice.`,
        remedyFor(id, headings),
      );
    }
    known.add(id);
  }
}

const remedyFor = (id: string, headings: ReadonlySet<string>): string =>
  headings.has(id)
    ? 'A heading has it already, made of its words: take it out here, or word the heading differently.'
    : 'Take one of them out, or word one of the two questions differently.';
