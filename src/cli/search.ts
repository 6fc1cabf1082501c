import './require-node.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '../schemas/environment.ts';
import { listLanguages, openIndexOnDisk } from '../search/index/read/open-index-on-disk.ts';
import { askOwnQuestions } from '../search/own-questions.ts';
import { createSearch } from '../search/search.ts';
import type { Evidence, SearchResult, TextPart } from '../search/match/result.ts';
import { partNames, rankWeights } from '../search/match/rank-weights.ts';
import type { Expansion, SearchOutcome } from '../search/outcome.ts';
import { areAllFound, describeOwnQuestions } from './search/describe-own-questions.ts';

const usage = `Usage: npm run search -- "question" --locale es [--explain] [--literal] [--limit 10]
       npm run search -- --check [--locale es]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string' },
    explain: { type: 'boolean', default: false },
    literal: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
    check: { type: 'boolean', default: false },
  },
});
const query = positionals.join(' ');
const index = join(parseEnvironment(process.env).OUT_DIR, 'pagefind');
if (!existsSync(index)) fail(`There is no index in ${index}. Run npm run build first.`);
if ((query === '') !== values.check) fail(usage);
if (values.check) await check(values.locale);
else await answer(values.locale ?? 'en');

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}

/** Asks the articles their own questions, in one language or in all. */
async function check(locale: string | undefined): Promise<void> {
  const all = listLanguages(index);
  const languages = all.filter((one) => locale === undefined || one === locale.toLowerCase());
  if (languages.length === 0) fail(`The index has no such language; it has ${all.join(', ')}.`);
  for (const language of languages) {
    const asked = await askOwnQuestions(openIndexOnDisk(index, language), language);
    console.log(describeOwnQuestions(language, asked));
    if (!areAllFound(asked)) process.exitCode = 1;
  }
}

async function answer(language: string): Promise<void> {
  const search = createSearch({ index: openIndexOnDisk(index, language), language });
  const outcome = await search(query, { limit: Number(values.limit), literal: values.literal });
  if (outcome.corrected.length > 0) console.log(`Searched for: ${outcome.correctedQuery}`);
  if (values.explain) explainWords(outcome);
  console.log(
    {
      sure: `${outcome.total} articles, best first:`,
      unsure: 'Perhaps, nearest first:',
      none: 'Nothing fits.',
    }[outcome.confidence],
  );
  outcome.results.forEach((result, place) => {
    print(place + 1, result);
  });
}

function print(place: number, result: SearchResult): void {
  const { title, url, section, snippet } = result;
  console.log(`\n${place}. ${toText(title)}\n   ${section?.url ?? url}\n   ${toText(snippet)}`);
  if (values.explain) console.log(explain(result));
}

function toText(parts: readonly TextPart[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

/** What became of each word of the query. */
function explainWords({ parsed, expanded, corrected, partial }: SearchOutcome): void {
  if (parsed.dropped.length > 0) console.log(`Dropped: ${parsed.dropped.join(', ')}`);
  for (const { from, to } of corrected) console.log(`Corrected: ${from} → ${to}`);
  for (const expansion of expanded) console.log(explainWord(expansion));
  if (partial) console.log('A part of the index could not be loaded.');
}

function explainWord({ word, variants, similarWords }: Expansion): string {
  const listed = variants.map(
    ({ name, kind, weight }) => `${name} (${kind}, ${weight.toFixed(2)})`,
  );
  const alike = similarWords.length > 0 ? `; alike: ${similarWords.join(', ')}` : '';
  return `${word}: ${listed.join(', ')}${alike}`;
}

function explain({ score, explanation }: SearchResult): string {
  const { evidence, odds, parts } = explanation;
  const sum = partNames
    .map((name) => `${name} ${(parts[name] * rankWeights[name]).toFixed(2)}`)
    .join(' + ');
  const head = `   ${score.toFixed(2)} = ${sum}; log-odds ${odds.toFixed(2)}`;
  return `${head}\n${evidence.map(explainTerm).join('\n')}`;
}

function explainTerm(evidence: Evidence): string {
  return `     ${evidence.strength.toFixed(2)}  ${evidence.word} (${howHeld(evidence)})`;
}

/** How a page holds a term. */
function howHeld({ kind, variant }: Evidence): string {
  if (kind === 'typed') return 'same word or stem';
  return kind === 'read' ? 'a word like it on the page' : `${kind}: ${variant}`;
}
