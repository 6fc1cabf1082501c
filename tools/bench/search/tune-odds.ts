import { openIndexOnDisk } from '../../../src/search/index/read/open-index-on-disk.ts';
import { judge, type Confidence } from '../../../src/search/match/confidence.ts';
import { createSearch } from '../../../src/search/search.ts';
import { withoutQuestions } from './ablations.ts';
import type { NamedCollection } from './contenders.ts';
import { listForeign } from './foreign.ts';
import { learnOdds, type JudgedQuestion } from './learn.ts';
import { keepTextIndex } from './texts.ts';
import { isKeptAside } from './thirds.ts';

/** A small site has one article in so many of a collection. */
const smallStep = 8;

type Questions = readonly { query: string; relevant: readonly string[] }[];

/**
 * Learns whether a question has an answer, from the questions of each collection, those of the others
 * and those that nothing answers, all but the third that is kept aside. The same is asked where no
 * article lists questions, and on small sites, since a word is rarer among more pages. Prints the weights, and which shares are told "not
 * sure" and "nothing" with those of today.
 */
export async function tuneOdds(collections: readonly NamedCollection[]): Promise<void> {
  const judged: JudgedQuestion[] = [];
  for (const collection of collections) {
    const foreign = listForeign(collection, collections);
    for (const site of await listSites(collection)) {
      for (const [kind, questions, isAnswered] of [
        ['its own', site.questions, true],
        ['of others', foreign, false],
        ['without an answer', site.unanswerable, false],
      ] as const) {
        if (questions.length === 0) continue;
        const told = await askAll(site, questions, isAnswered);
        judged.push(...told.judged);
        console.log(`${site.name} ${site.language}, ${kind}: ${toShares(told.answers)}`);
      }
    }
  }
  const odds = Object.entries(learnOdds(judged));
  console.log(odds.map(([name, weight]) => `${name}: ${weight.toFixed(2)}`).join(', '));
}

/** The collection as it is, without listed questions if it has such, and a small part of both. */
async function listSites(collection: NamedCollection): Promise<NamedCollection[]> {
  const bare = { ...withoutQuestions(collection), name: `${collection.name}, bare,` };
  const hasQuestions = collection.corpus.some(({ questions = [] }) => questions.length > 0);
  const whole = hasQuestions
    ? [collection, { ...collection, ...bare, index: await keepTextIndex(bare) }]
    : [collection];
  // One after another: Pagefind’s process ends when the first index of it is written.
  const small: NamedCollection[] = [];
  for (const one of whole) small.push(await toSmallSite(one));
  return [...whole, ...small];
}

async function toSmallSite(collection: NamedCollection): Promise<NamedCollection> {
  const corpus = collection.corpus.filter((_, place) => place % smallStep === 0);
  const ids = new Set(corpus.map(({ id }) => id));
  const questions = collection.questions.filter(({ relevant }) =>
    relevant.some((id) => ids.has(id)),
  );
  const small = { ...collection, corpus, questions, name: `${collection.name}, small,` };
  return { ...small, index: await keepTextIndex(small) };
}

async function askAll(
  { index, language }: NamedCollection,
  questions: Questions,
  isAnswered: boolean,
): Promise<{ answers: readonly Confidence[]; judged: readonly JudgedQuestion[] }> {
  const search = createSearch({ index: openIndexOnDisk(index, language), language });
  const answers: Confidence[] = [];
  const judged: JudgedQuestion[] = [];
  for (const { query, relevant } of questions) {
    const { results } = await search(query, { unjudged: true });
    answers.push(judge(results).confidence);
    const facts = results[0]?.explanation.facts;
    if (facts && !isKeptAside(relevant[0] ?? query)) {
      judged.push({ facts, isAnswered, weight: 1 / questions.length });
    }
  }
  return { answers, judged };
}

function toShares(answers: readonly Confidence[]): string {
  const share = (wanted: Confidence): string =>
    ((100 * answers.filter((one) => one === wanted).length) / answers.length).toFixed(1);
  return `not sure ${share('unsure')} %, nothing ${share('none')} %`;
}
