import type { ImportNote, LeftOut } from './imported-site.ts';

/** What became of one file of the content folder. */
export const outcomes = [
  /** It is new. */
  'created',
  /** The source has changed it. */
  'changed',
  /** It stands in another place, because the source has moved it. */
  'moved',
  'unchanged',
  /** It was edited here; the source has not changed it since. */
  'edited',
  /** It was edited here and has changed at the source: what stands here was kept. */
  'conflict',
  /** It was deleted here, and stays deleted. */
  'deleted',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface ReportedArticle {
  key: string;
  title: string;
  locale: string;
  /** From the content folder. */
  path: string;
  outcome: Outcome;
  notes: readonly ImportNote[];
}

/** A file besides the articles; `path` from the content folder. */
export interface WrittenOther {
  path: string;
  outcome: Outcome;
}

/** What an earlier import has written and the source no longer gives. */
export interface GoneArticle {
  key: string;
  path: string;
  /** Why, where the source says so: it is restricted now, or a draft. */
  reason?: string | undefined;
  /** Whether its file was removed, as asked. */
  isRemoved: boolean;
}

/** All that an import has to tell. */
export interface ImportReport {
  source: string;
  from: string;
  articles: readonly ReportedArticle[];
  /** Files besides articles: categories, settings, redirects, votes. */
  files: readonly WrittenOther[];
  gone: readonly GoneArticle[];
  leftOut: readonly LeftOut[];
  assets: { count: number; written: number };
  redirects: number;
  notes: readonly ImportNote[];
}

/** How many articles had this outcome. */
export const countOf = ({ articles }: ImportReport, outcome: Outcome): number =>
  articles.filter((article) => article.outcome === outcome).length;

const words: Readonly<Record<Outcome, string>> = {
  created: 'new',
  changed: 'changed at the source',
  moved: 'moved',
  unchanged: 'as it was',
  edited: 'edited here, unchanged at the source',
  conflict: 'edited here and changed at the source: yours was kept',
  deleted: 'deleted here: stays so',
};

/** The lines for the terminal: sums, and what somebody has to look at. */
export function formatReport(report: ImportReport): string {
  const { articles, gone, leftOut, notes } = report;
  const sums = outcomes
    .map((outcome) => ({ outcome, count: countOf(report, outcome) }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `  ${String(count).padStart(5)}  ${words[outcome]}`);
  const conflicts = articles.filter(({ outcome }) => outcome === 'conflict');
  return [
    `${report.from}: ${articles.length} articles, ${report.assets.count} pictures and files, ${report.redirects} redirects`,
    ...sums,
    ...section('Kept as they stand here (take those of the source with --overwrite):', [
      ...conflicts.map(({ path }) => path),
    ]),
    ...section('No longer at the source (remove them with --remove-gone):', [
      ...gone.filter(({ isRemoved }) => !isRemoved).map(describeGone),
    ]),
    ...section('Left out:', leftOut.map(describeLeftOut)),
    ...section(
      'To know:',
      notes.map(({ text }) => text),
    ),
    ...section('Articles with notes:', listNoted(report)),
  ].join('\n');
}

/** Lines of a part in the terminal; the rest stands in the report. */
const mostLines = 12;

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostLines;
  return [
    '',
    title,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more, in the report`] : []),
  ];
}

const describeGone = ({ path, reason }: GoneArticle): string =>
  reason === undefined ? path : `${path}: ${reason}`;

const describeLeftOut = ({ title, key, reason }: LeftOut): string => `${title} (${key}): ${reason}`;

const listNoted = ({ articles }: ImportReport): readonly string[] =>
  articles
    .filter(({ notes }) => notes.some(({ kind }) => kind !== 'changed'))
    .map(({ path, notes }) => `${path}: ${notes.map(({ text }) => text).join(' ')}`);

/** The whole report as a Markdown file, for the one who looks all of it through. */
export function formatReportAsMarkdown(report: ImportReport): string {
  const { articles, gone, leftOut, notes, files } = report;
  const sums = outcomes.map((outcome) => `| ${words[outcome]} | ${countOf(report, outcome)} |`);
  const rows = articles.map(
    ({ title, path, outcome, notes: own }) =>
      `| ${cell(title)} | \`${path}\` | ${words[outcome]} | ${cell(listNotes(own))} |`,
  );
  return `${[
    `# Import from ${report.source}`,
    `Read from ${report.from}: ${articles.length} articles, ${report.assets.count} pictures and files (${report.assets.written} new), ${report.redirects} redirects.`,
    ['| articles | |', '| --- | --: |', ...sums].join('\n'),
    ...list(
      'To know',
      notes.map(({ kind, text }) => `${kind}: ${text}`),
    ),
    ...list('Left out', leftOut.map(describeLeftOut)),
    ...list(
      'No longer at the source',
      gone.map((one) => `${describeGone(one)}${one.isRemoved ? ' (removed here)' : ''}`),
    ),
    ...(files.length === 0
      ? []
      : [
          '## Other files',
          files.map(({ path, outcome }) => `- \`${path}\`: ${words[outcome]}`).join('\n'),
        ]),
    '## Article by article',
    ['| title | file | | changed, lost, guessed |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
  ].join('\n\n')}\n`;
}

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${plain(line)}`).join('\n')];

const listNotes = (notes: readonly ImportNote[]): string =>
  notes.map(({ kind, text }) => `${kind}: ${text}`).join(' ');

/** Text of others in a report: what looks like HTML or a table stays text. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[<\\`*_[\]]/gu, '\\$&');

const cell = (text: string): string => plain(text).replaceAll('|', '\\|');

export const formatReportAsJson = (report: ImportReport): string =>
  `${JSON.stringify(report, undefined, 2)}\n`;
