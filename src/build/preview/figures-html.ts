import { escapeHtml } from '../../lib/escape.ts';
import type { ArticleFigures, LedQuestion, WrittenComment } from './figures.ts';

/** Rows of each list; the report has more. */
const mostRows = 5;

/** Ways to ask one question that are told. */
const mostWordings = 3;

const reasonNames: Readonly<Record<string, string>> = {
  unclear: 'unclear',
  outdated: 'out of date',
  'off-topic': 'not what they were looking for',
  wrong: 'something is wrong',
  other: 'something else',
};
const nameReason = (reason: string): string =>
  Object.hasOwn(reasonNames, reason) ? (reasonNames[reason] ?? reason) : reason;

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

// What is said to be "at least" is never rounded up.
const atLeast = { maximumFractionDigits: 0, roundingMode: 'floor' } as const;
const percent = new Intl.NumberFormat('en', { ...atLeast, style: 'percent' });
const fewest = new Intl.NumberFormat('en', { ...atLeast, maximumFractionDigits: 1 });

export const figuresStyles = `
.figures { max-inline-size: min(44rem, 100%); margin-inline-start: auto; border-color: light-dark(#4a5a6a, #9ab); }
.figures:not([open]) { border-start-end-radius: 0; border-start-start-radius: .5rem; }
.figures .list { display: grid; gap: .75rem; }
.figures h2 { font-size: 1rem; margin: 0; }
.figures li { border-color: light-dark(#4a5a6a, #9ab); }
.note { font-size: .85em; }
`;

/**
 * A folded part of the panel: what readers said of the article that the page shows. What they typed
 * stands in it as text. `report` is the address of `/insights/`, where there is one.
 */
export function toFiguresHtml(
  figures: ArticleFigures,
  { weeks, report }: { weeks: number; report: string | undefined },
): string {
  const { votes, comments, unanswered, answered, led } = figures;
  const title = votes
    ? `Readers: ${votes.helpful} of ${votes.total} found this helpful`
    : 'Readers: no votes on this edition';
  const link =
    report === undefined
      ? ''
      : `<p><a href="${escapeHtml(report)}" target="_blank" rel="noreferrer">The whole report</a></p>`;
  const parts = [
    toVotesHtml(votes, weeks),
    toSection('What readers wrote', comments, toCommentHtml),
    toSection('Asked and not answered, then this was opened', unanswered, toQuestionHtml),
    toSection('Answered by this, and still a request was sent', answered, toQuestionHtml),
    toSection('Asked, and this was opened', led, toQuestionHtml),
    link,
  ].join('');
  return `<details class="figures"><summary>${title}</summary><div class="list">${parts}</div></details>`;
}

function toVotesHtml(votes: ArticleFigures['votes'], weeks: number): string {
  const period = `In the last ${weeks} weeks`;
  if (!votes) return `<p>${period} the report lists no votes on this edition.</p>`;
  const { helpful, total, failing, failedPerWeek } = votes;
  const failed =
    total > helpful
      ? `, at least ${percent.format(failing)} did not. It fails at least ${fewest.format(failedPerWeek)} readers a week`
      : '';
  const given = Object.entries(votes.reasons)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${escapeHtml(nameReason(reason))} ${numbers.format(count)}`);
  const why = given.length > 0 ? `<p>Why not: ${given.join(', ')}.</p>` : '';
  return `<p>${period}, ${helpful} of ${total} found this edition helpful${failed}.</p>${why}`;
}

function toSection<Row>(title: string, rows: readonly Row[], toHtml: (row: Row) => string): string {
  if (rows.length === 0) return '';
  const items = rows
    .slice(0, mostRows)
    .map((row) => `<li>${toHtml(row)}</li>`)
    .join('');
  return `<section><h2>${title}</h2><ul role="list">${items}</ul></section>`;
}

function toCommentHtml({ comment, reason, writtenAt, isCurrent }: WrittenComment): string {
  const notes = [
    ...(reason === '' ? [] : [nameReason(reason)]),
    writtenAt.slice(0, 10),
    ...(isCurrent ? [] : ['the text has changed since']),
  ];
  return `<p dir="auto">${escapeHtml(comment)}</p><p class="note">${escapeHtml(notes.join(' · '))}</p>`;
}

function toQuestionHtml(row: LedQuestion): string {
  const counts = [
    `${numbers.format(row.readers)} searched`,
    ...(row.none > 0 ? [`${numbers.format(row.none)} told “nothing”`] : []),
    ...(row.unsure > 0 ? [`${numbers.format(row.unsure)} told “not sure”`] : []),
    `${numbers.format(row.openedHere)} opened this`,
    ...(row.tickets > 0 ? [`${numbers.format(row.tickets)} sent a request`] : []),
    ...(row.subjects > 0 ? [`${numbers.format(row.subjects)} asked by request alone`] : []),
  ];
  const asked = row.questions
    .slice(0, mostWordings)
    .map((question) => `<bdi>${escapeHtml(question)}</bdi>`)
    .join(' / ');
  return `<p>${asked}</p><p class="note">${counts.join(', ')}</p>`;
}
