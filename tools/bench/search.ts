import { basename } from 'node:path';
import '../../src/cli/require-node.ts';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { benchBrowser } from './search/browser-mode.ts';
import type { NamedCollection, Searched } from './search/contenders.ts';
import {
  examineDescriptions,
  keepSiteIndex,
  keepSiteWithoutDescriptions,
  searchCode,
} from './search/descriptions.ts';
import { benchEngine } from './search/engine-mode.ts';
import { benchMisses } from './search/misses.ts';
import { growTo } from './search/grow.ts';
import { benchTable } from './search/table-mode.ts';
import { parseOptions, usage, type BenchOptions } from './search/options.ts';
import { tune } from './search/tune.ts';
import { examineTexts, keepTextIndex, keepTextSite } from './search/texts.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.isTable) await benchTable(options);
  else if (options.corpus !== undefined) await benchTexts(options.corpus, options);
  else if (options.articles !== undefined) await benchArticles(options.articles, options);
  else throw new Error(usage);
} catch (error) {
  exitWithError(error);
}

async function benchTexts(folders: string, options: BenchOptions): Promise<void> {
  const collections: NamedCollection[] = [];
  for (const folder of folders.split(',')) {
    collections.push(...(await benchFolder(folder, options)));
  }
  if (options.isTune) await tune(collections, options);
}

/** Asks a collection of texts, unless it is to be tuned together with others. */
async function benchFolder(folder: string, options: BenchOptions): Promise<NamedCollection[]> {
  const name = basename(folder);
  const examinations = await Promise.all(
    options.languages.map(async (language) => {
      const examination = await examineTexts(folder, language);
      return options.grow > 0 ? growTo(examination, options.grow) : examination;
    }),
  );
  if (options.isUnanswered) {
    for (const examination of examinations) await benchMisses(examination, options);
    return [];
  }
  const examined: NamedCollection[] = [];
  for (const examination of examinations) {
    examined.push({ ...examination, name, index: await keepTextIndex(examination) });
  }
  if (options.isTune) return examined;
  console.log(`\n${name}`);
  const site = options.isEngine ? undefined : (options.dist ?? (await keepTextSite(examinations)));
  await bench(site, examined, options);
  return examined;
}

async function benchArticles(folder: string, options: BenchOptions): Promise<void> {
  // Node needs only the pages; a browser needs the search of today on them, too.
  const except = options.isEngine ? searchCode : [];
  const site = options.dist ?? (await keepSiteWithoutDescriptions(folder, except));
  const examined: Searched[] = [];
  for (const language of options.languages) {
    const index = await keepSiteIndex(site, language, folder);
    examined.push({ ...(await examineDescriptions(folder, language)), index });
  }
  const variants = options.variants ?? ['question'];
  await bench(options.isEngine ? undefined : site, examined, { ...options, variants });
}

async function bench(
  site: string | undefined,
  examined: readonly Searched[],
  options: BenchOptions,
): Promise<void> {
  if (site !== undefined) return benchBrowser(site, examined, options);
  for (const searched of examined) await benchEngine(searched, options);
}
