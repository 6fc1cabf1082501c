import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { formatProblems } from '../../src/content/check/format-problems.ts';

const folder = join(import.meta.dirname, '../fixtures/content/every-mistake');
const now = new Date('2026-11-22T12:00:00Z');

/** Code, file and line, and what the remedy says: mended, each of these would be fine. */
const expected: readonly (readonly [code: string, place: string, remedy: string])[] = [
  ['FieldMissing', 'announcements/endless.yaml:1', 'Add the line "until: …".'],
  ['FieldInvalid', 'announcements/endless.yaml:2', 'Write it as 2026-12-24T08:00:00+01:00.'],
  ['AnnouncementPast', 'announcements/past.yaml:3', 'Remove the file.'],
  ['LinkArticleUnknown', 'announcements/past.yaml:4', 'Did you mean "billing/invoices"?'],
  ['FolderUnknown', 'announcments', 'Did you mean "announcements"?'],
  ['ArticleNameInvalid', 'articles/de/Zahlen/!!!.md', 'Rename it, such as to "getting-started".'],
  ['TitleFromName', 'articles/de/billing/bare.md:1', 'Write "title: …" between two lines "---"'],
  ['YamlUnreadable', 'articles/de/billing/broken.md:2', 'Close it at the end of the text.'],
  [
    'MdxImport',
    'articles/de/billing/components.mdx:5',
    'Remove the line; the components are there without it.',
  ],
  ['MdxExport', 'articles/de/billing/components.mdx:7', 'Remove it.'],
  [
    'MdxExpression',
    'articles/de/billing/components.mdx:9',
    'Put braces that are meant to be read into `backticks`, or',
  ],
  ['ComponentUnknown', 'articles/de/billing/components.mdx:13', 'Did you mean <Note>?'],
  ['ComponentAttributeUnknown', 'articles/de/billing/components.mdx:15', 'Did you mean "title"?'],
  [
    'MdxExpression',
    'articles/de/billing/components.mdx:17',
    'Write the value as plain text in quotes, such as',
  ],
  [
    'ComponentAttributeMissing',
    'articles/de/billing/components.mdx:20',
    'Write <Question title="…">.',
  ],
  [
    'ComponentMisplaced',
    'articles/de/billing/components.mdx:27',
    'Put <Tabs> before the first <Tab> and </Tabs> after the',
  ],
  ['ComponentAttributeMissing', 'articles/de/billing/components.mdx:33', 'Write <Menu path="…">.'],
  ['ComponentMisplaced', 'articles/de/billing/components.mdx:33', 'Close it at once: <Menu … />.'],
  [
    'ComponentMisplaced',
    'articles/de/billing/components.mdx:35',
    'Write the text between <Steps> and </Steps>, or remove the',
  ],
  [
    'HtmlRefused',
    'articles/de/billing/components.mdx:37',
    'Remove it, or use Markdown or a component; if it is an',
  ],
  [
    'HtmlAttributeRefused',
    'articles/de/billing/components.mdx:39',
    'Remove it; links lead to addresses that start with',
  ],
  ['FileMissing', 'articles/de/billing/components.mdx:41', 'Did you mean "terms.pdf"?'],
  ['ChannelUnknown', 'articles/de/billing/components.mdx:43', 'docs/contact.md tells how.'],
  ['TermUnknown', 'articles/de/billing/components.mdx:45', 'Did you mean "deposit"?'],
  ['VideoUnplayable', 'articles/de/billing/components.mdx:47', '.mp4 or .webm'],
  ['PictureMissing', 'articles/de/billing/components.mdx:47', 'Did you mean "app/pin"?'],
  ['FieldUnknown', 'articles/de/billing/fields.md:2', 'Did you mean "title"?'],
  ['FieldInvalid', 'articles/de/billing/fields.md:3', 'Correct it, or leave the field out.'],
  ['FieldInvalid', 'articles/de/billing/fields.md:4', 'Write it as 2026-03-31.'],
  ['FieldInvalid', 'articles/de/billing/fields.md:5', 'Correct it, or leave the field out.'],
  ['FieldInvalid', 'articles/de/billing/fields.md:6', 'Did you mean "major"?'],
  [
    'FieldInvalid',
    'articles/de/billing/fields.md:7',
    'It is the path without locale and extension, such as',
  ],
  ['FieldUnused', 'articles/es/billing/other.md:5', 'Leave it or remove it'],
  ['FieldInvalid', 'articles/de/billing/fields.md:8', 'Correct it, or leave the field out.'],
  [
    'FrontMatterMissing',
    'articles/de/billing/open.md:1',
    'Write a line "---" after its last field.',
  ],
  ['HeadingIsTitle', 'articles/de/billing/text.md:5', 'Begin the line with "##" instead of "#".'],
  ['HeadingSkipped', 'articles/de/billing/text.md:7', 'Begin the line with "##".'],
  ['HeadingEmpty', 'articles/de/billing/text.md:9', 'Give it one, or remove the line.'],
  ['LinkTargetMissing', 'articles/de/billing/text.md:11', 'Write its target: [text](article:…).'],
  ['LinkArticleUnknown', 'articles/de/billing/text.md:12', 'Did you mean "billing/invoices"?'],
  ['LinkArticleUnknown', 'articles/de/billing/text.md:13', 'Did you mean "billing/invoices"?'],
  ['LinkHeadingUnknown', 'articles/de/billing/text.md:14', 'Did you mean "descargar"?'],
  [
    'LinkArticleUntranslated',
    'articles/de/billing/text.md:16',
    'Translate it, link to another article, or add a fallback',
  ],
  ['LinkPageUnknown', 'articles/de/billing/text.md:17', 'Did you mean "contact"?'],
  ['LinkKindUnknown', 'articles/de/billing/text.md:18', 'Did you mean "article:billing/invoices"?'],
  [
    'LinkUnsafe',
    'articles/de/billing/text.md:19',
    'Use an address that starts with https://, or put it into',
  ],
  ['LinkRelative', 'articles/de/billing/text.md:20', 'Did you mean "article:billing/invoices"?'],
  [
    'LinkAddressUnknown',
    'articles/de/billing/text.md:21',
    'Link to an article as [text](article:<category>/<article>);',
  ],
  ['LinkHeadingUnknown', 'articles/de/billing/text.md:22', 'Did you mean "zu-tief"?'],
  [
    'LinkTextMissing',
    'articles/de/billing/text.md:23',
    'Write what is found there between the brackets.',
  ],
  [
    'PictureTextMissing',
    'articles/de/billing/text.md:25',
    'Write what the picture tells, such as ![The red lever under',
  ],
  [
    'PictureTextIsName',
    'articles/de/billing/text.md:26',
    'Write what the picture tells, such as ![The red lever under',
  ],
  ['PictureMissing', 'articles/de/billing/text.md:26', 'Did you mean "app/pin"?'],
  [
    'PictureMissing',
    'articles/de/billing/text.md:27',
    'Put the file at that path, or into images/ and write ![…](image:schloss).',
  ],
  [
    'PictureForeign',
    'articles/de/billing/text.md:28',
    'Put the file into images/ and write ![…](image:<name',
  ],
  [
    'TableCellEmpty',
    'articles/de/billing/text.md:32',
    'Say what an empty cell means, such as "–", "none" or "not',
  ],
  [
    'HtmlRefused',
    'articles/de/billing/text.md:34',
    'Remove it, or use Markdown or a component; if it is an',
  ],
  [
    'HtmlAttributeRefused',
    'articles/de/billing/text.md:36',
    'Remove it; links lead to addresses that start with',
  ],
  [
    'HtmlUnknown',
    'articles/de/billing/text.md:38',
    'If it is meant to be read, put it into `backticks`:',
  ],
  [
    'MdxUnreadable',
    'articles/de/billing/unbalanced.mdx:5',
    'Add </Note> on a line of its own, or put the tag into',
  ],
  [
    'LinkArticleUnknown',
    'articles/de/billing/unbalanced.mdx:7',
    'An article is named by its path without language and',
  ],
  ['ArticleCategoryUnknown', 'articles/en/biling/misspelt.md', 'Did you mean "billing"?'],
  ['RelatedUnknown', 'articles/en/billing/invoices.md:5', 'Did you mean "billing/other"?'],
  [
    'RelatedUnknown',
    'articles/en/billing/invoices.md:6',
    'Take "billing/invoices" out of "related".',
  ],
  ['ArticleTwice', 'articles/en/billing/invoices.mdx', 'Keep one of the two files, or rename one'],
  [
    'LinkToDraft',
    'articles/en/billing/invoices.mdx:5',
    'Take "draft: true" out of it, or remove the link.',
  ],
  [
    'LinkArticleUntranslated',
    'articles/en/billing/invoices.mdx:5',
    'Translate it, link to another article, or add a fallback',
  ],
  ['FileUnread', 'articles/en/billing/notes.tex', 'Rename it, or move it out of the folder.'],
  ['ArticleCategoryMissing', 'articles/shallow.md', 'Move it into one, such as to'],
  ['LocaleUnknown', 'articles/eng', 'Did you mean "en"?'],
  [
    'RedirectTaken',
    'articles/es/billing/invoices.md:5',
    'Take it out of "redirectFrom"; only an address that nothing',
  ],
  [
    'RedirectTaken',
    'articles/es/billing/invoices.md:7',
    'Take it out of "redirectFrom"; only an address that nothing',
  ],
  ['LinkHeadingUnknown', 'articles/es/billing/only-here.md:7', 'Did you mean "descargar"?'],
  [
    'AddressTaken',
    'articles/es/billing/other.md:3',
    'Change "slug" in one of the two, or rename the file.',
  ],
  [
    'RedirectTaken',
    'articles/es/billing/other.md:4',
    'Take it out of "redirectFrom"; only an address that nothing',
  ],
  ['CategoryReserved', 'articles/es/search', 'Rename the folder, such as to "search-help".'],
  ['FieldInvalid', 'categories/account.yaml:2', 'Did you mean "card"?'],
  [
    'SectionUnknown',
    'categories/basics.yaml:3',
    'Add one under articles/<language>/basics/primi/, or remove',
  ],
  ['TextMissing', 'categories/billing.yaml:1', 'Add a line for each: de: …  it: …'],
  ['CategoryReserved', 'categories/billing.yaml:5', 'Choose another slug for "es".'],
  [
    'CategoryEmpty',
    'categories/empty.yaml',
    'Add an article under articles/<language>/empty/, or remove',
  ],
  ['FileUnread', 'categories/old.yml', 'Rename it to end in ".yaml".'],
  ['FolderUnknown', 'contact/chanels', 'Did you mean "channels"?'],
  ['PictureUnreadable', 'images/damaged.png', 'Export it again.'],
  ['PictureRefused', 'images/evil.svg', 'Export it again as a plain SVG.'],
  ['FileRefused', 'files/evil.html', 'Save it as one of: pdf,'],
  ['LocaleUnknown', 'glossary/dee.yaml', 'Did you mean "de.yaml"?'],
  ['FieldMissing', 'glossary/en.yaml:2', 'Add the line "definition: …".'],
  [
    'FileUnread',
    'images/notes.txt',
    'Pictures end in .svg, .png, .jpg, .jpeg, .webp, .avif, .gif.',
  ],
  ['TextMissing', 'site.yaml:1', 'Add a line for each: en: …  de: …  it: …'],
  ['TextLocaleUnknown', 'site.yaml:3', 'Did you mean "en"?'],
  ['FallbackUnknown', 'site.yaml:6', 'Did you mean "es"?'],
  ['LocaleTwice', 'site.yaml:9', 'Remove one.'],
  ['DefaultLocaleUnknown', 'site.yaml:10', 'Did you mean "es"?'],
  ['StringUnknown', 'strings/de.yaml:3', 'Did you mean "site.home"?'],
  ['StringPlaceholderUnknown', 'strings/de.yaml:4', 'Did you mean "count"?'],
  ['LocaleUnknown', 'strings/dee.yaml', 'Did you mean "de.yaml"?'],
  ['StringsIncomplete', 'strings/it.yaml:1', 'src/i18n/strings/en.json'],
  ['FieldInvalid', 'synonyms/es.yaml:2', 'Add what the texts say, or remove the entry.'],
  ['FieldUnknown', 'synonyms/es.yaml:3', 'Did you mean "to"?'],
];

const checked = checkContent(folder, { cwd: folder, now });

const placeOf = (problem: { file: string; line?: number }): string =>
  problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;

test('tells every mistake of a folder in one run, and nothing else', async () => {
  const { problems } = await checked;
  const told = new Set(problems.map((problem) => `${problem.code} ${placeOf(problem)}`));
  expect([...told].toSorted()).toEqual(
    [...new Set(expected.map(([code, place]) => `${code} ${place}`))].toSorted(),
  );
});

test.each(expected)('%s in %s says: %s', async (code, place, remedy) => {
  const { problems } = await checked;
  const fitting = problems.filter((problem) => problem.code === code && placeOf(problem) === place);
  expect(fitting.map((problem) => problem.remedy).join(' ')).toContain(remedy);
});

test('names files by their path from where the program was started', async () => {
  const { problems } = await checkContent(folder, { cwd: join(folder, '../../..'), now });
  expect(problems.map(({ file }) => file)).toContain(
    join(relative(join(folder, '../../..'), folder), 'articles/de/billing/text.md'),
  );
});

test('prints code, file and line, then what is wrong and what to do', async () => {
  const { problems } = await checked;
  const text = formatProblems(problems, { all: true });
  expect(text).toContain(
    'LinkArticleUnknown articles/de/billing/text.md:12\n' +
      'There is no article "billing/invoice". Did you mean "billing/invoices"?',
  );
  expect(text).toContain('HeadingSkipped articles/de/billing/text.md:7 (warning)\n');
});
