import './require-node.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '../src/schemas/environment.ts';
import { openIndexOnDisk } from '../src/search/on-disk.ts';
import { createSearch } from '../src/search/search.ts';
import type { Evidence, SearchResult, TextPart } from '../src/search/types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'en' },
    explain: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
  },
});
const query = positionals.join(' ');
const index = join(parseEnvironment(process.env).OUT_DIR, 'pagefind');
if (query === '' || !existsSync(index)) {
  console.error(
    existsSync(index)
      ? 'Usage: npm run search -- "question" --locale es [--explain] [--limit 10]'
      : `There is no index in ${index}. Run npm run build first.`,
  );
  process.exit(2);
}

const search = createSearch({
  engine: openIndexOnDisk(index, values.locale),
  language: values.locale,
});
const { plan, results, total } = await search(query, { limit: Number(values.limit) });
if (values.explain) {
  console.log(`Looked up: ${plan.terms.map(({ text }) => text).join(', ')}`);
  if (plan.dropped.length > 0) console.log(`Dropped: ${plan.dropped.join(', ')}`);
}
console.log(total === 0 ? 'Nothing fits.' : `${total} articles, best first:`);
results.forEach((result, place) => {
  print(place + 1, result);
});

function print(place: number, result: SearchResult): void {
  const { title, url, section, excerpt } = result;
  console.log(`\n${place}. ${toText(title)}\n   ${section?.url ?? url}\n   ${toText(excerpt)}`);
  if (values.explain) console.log(explain(result));
}

function toText(parts: readonly TextPart[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

function explain({ score, explanation }: SearchResult): string {
  const { evidence, ...parts } = explanation;
  const sums = Object.entries(parts);
  const sum = sums.map(([name, value]) => `${name} ${value.toFixed(2)}`).join(' + ');
  return `   ${score.toFixed(2)} = ${sum}\n${evidence.map(explainTerm).join('\n')}`;
}

function explainTerm({ word, form, kind, score }: Evidence): string {
  const how = kind === 'typed' ? 'same word or stem' : kind === 'similar' ? 'similar word' : form;
  return `     ${score.toFixed(2)}  ${word} (${how})`;
}
