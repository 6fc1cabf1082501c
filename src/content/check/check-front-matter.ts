import { checkCountedAs } from './check-counted-as.ts';
import { toError, toWarning, type Problem } from '../read/files/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { countLineBreaks } from '../read/front-matter.ts';
import { fold } from '../../search/language/normalize.ts';
import { templateDescription, templateSentences } from '../write/article-template.ts';
import { findFrontMatterLine } from '../read/front-matter.ts';

/**
 * Checks what the fields of articles say to readers: signs in titles, days to come, texts of the
 * template, and articles that cannot be told apart. `now` decides what is to come.
 */
export function checkFrontMatter(
  { articles, dir }: Pick<ContentFolder, 'articles' | 'dir'>,
  now: Date,
): readonly Problem[] {
  return [
    ...checkFields({ articles, dir }, now),
    ...checkTitles(articles, dir),
    ...checkCountedAs({ articles, dir }),
  ];
}

/** Checks the fields of articles one by one. */
export function checkFields(
  { articles, dir }: Pick<ContentFolder, 'articles' | 'dir'>,
  now: Date,
): readonly Problem[] {
  const latest = new Date(now.getTime() + aheadMilliseconds).toISOString().slice(0, 10);
  return articles.flatMap((article) => [
    ...checkSigns(article, dir),
    ...checkQuestions(article, dir),
    ...checkDay(article, dir, latest),
    ...(article.frontMatter.draft ? [] : checkTemplate(article, dir)),
  ]);
}

/** Where it is tomorrow already: the time zone UTC+14. */
const aheadMilliseconds = 14 * 60 * 60 * 1000;

/** A text that stands as a whole in quotes that no keyboard types by itself. */
const inTypographicQuotes = /^[“”„‟«»‘’‚‹›][^“”„‟«»‹›]*[“”„‟«»‘’‹›]$/u;

/** Markdown or HTML, which a field shows as it is. */
const markup =
  /(?<!\d)\*\*\S[^*]*\*\*|\[[^\]]+\]\([^)]+\)|<\/?(?:b|i|em|strong|br|a|code)\b[^>]*>|&(?:nbsp|amp|lt|gt|quot);/u;

function checkSigns(article: ArticleFile, dir: string): readonly Problem[] {
  const { title, description, keywords, questions } = article.frontMatter;
  const texts: readonly (readonly [field: string, text: string])[] = [
    ['title', title],
    ...(description === undefined ? [] : [['description', description] as const]),
    ...keywords.map((keyword) => ['keywords', keyword] as const),
    ...questions.map((question) => ['questions', question] as const),
  ];
  const quoted = texts.find(([, text]) => inTypographicQuotes.test(text));
  const marked = texts.find(([, text]) => markup.test(text));
  return [
    ...(quoted ? [quotesVisible(article, dir, quoted)] : []),
    ...(marked ? [markupVisible(article, dir, marked)] : []),
  ];
}

const placeOf = (article: ArticleFile, dir: string, field: string) => ({
  file: article.file,
  line: findFrontMatterLine(dir, article, [field]),
});

const quotesVisible = (
  article: ArticleFile,
  dir: string,
  [field, text]: readonly [string, string],
) =>
  toWarning(
    'QuotesTypographic',
    placeOf(article, dir, field),
    `Readers see the quotes in "${field}": ${text}.`,
    'Leave them out, or use straight ones: "…".',
  );

function markupVisible(
  article: ArticleFile,
  dir: string,
  [field, text]: readonly [string, string],
): Problem {
  const [signs = ''] = markup.exec(text) ?? [];
  return toWarning(
    'SignsVisible',
    placeOf(article, dir, field),
    `Readers see "${signs}" as it stands in "${field}".`,
    'Write it as plain text; titles, descriptions, keywords and questions take no Markdown.',
  );
}

/** A question that says no more than one above it, whatever its capitals, accents and marks. */
function checkQuestions(article: ArticleFile, dir: string): readonly Problem[] {
  const { questions } = article.frontMatter;
  const folded = questions.map(foldQuestion);
  return questions.flatMap((question, place) => {
    const first = folded.indexOf(folded[place] ?? '');
    if (first === place) return [];
    return [
      toError(
        'QuestionTwice',
        { file: article.file, line: findFrontMatterLine(dir, article, ['questions', place]) },
        `"${question}" is asked twice in this article: see "${questions[first] ?? ''}".`,
        'Remove it, or ask in other words.',
      ),
    ];
  });
}

/** Letters, digits and signs such as + and #, which tell C++ from C#. */
const foldQuestion = (question: string): string =>
  fold(question)
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#&@%]+/gu, ' ')
    .trim();

function checkDay(article: ArticleFile, dir: string, latest: string): readonly Problem[] {
  const { updated: day } = article.frontMatter;
  if (day === undefined || day <= latest) return [];
  return [
    toWarning(
      'UpdatedInFuture',
      placeOf(article, dir, 'updated'),
      `"updated" is ${day}, a day to come.`,
      'Write the day on which the text was changed; dates are year, month, day.',
    ),
  ];
}

/** Sentences that `npm run new` wrote for the writer. */
function checkTemplate(article: ArticleFile, dir: string): readonly Problem[] {
  const { file, body, bodyLine, frontMatter } = article;
  const left = templateSentences.find((sentence) => body.includes(sentence));
  const unfinished = (line: number, text: string): Problem =>
    toError(
      'TextUnfinished',
      { file, line },
      `This sentence comes from the template: "${text}"`,
      'Write your own, or give the article "draft: true" until then.',
    );
  return [
    ...(frontMatter.description === templateDescription
      ? [unfinished(findFrontMatterLine(dir, article, ['description']), templateDescription)]
      : []),
    ...(left === undefined
      ? []
      : [unfinished(bodyLine + countLineBreaks(body.slice(0, body.indexOf(left))), left)]),
  ];
}

function checkTitles(articles: readonly ArticleFile[], dir: string): readonly Problem[] {
  const shown = articles.filter(({ frontMatter }) => !frontMatter.draft);
  const byTitle = Map.groupBy(
    shown,
    ({ locale, frontMatter }) => `${locale} ${frontMatter.title.toLowerCase()}`,
  );
  return [...byTitle.values()].flatMap(([first, ...rest]) => {
    // The same article as .md and .mdx is told by ArticleTwice.
    const [second, ...more] = rest.filter(({ id }) => id !== first?.id);
    if (!first || !second) return [];
    const others = more.length === 0 ? first.file : `${first.file} and ${more.length} more`;
    return [
      toWarning(
        'TitleTwice',
        placeOf(second, dir, 'title'),
        `Readers cannot tell this article from another in lists and results: the title is that of ${others}.`,
        'Say in each title what the article is about that the others are not, or make one of them.',
      ),
    ];
  });
}
