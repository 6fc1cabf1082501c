import type { SearchIndex, Vocabulary } from './search-index.ts';

/**
 * The same index, which pauses after each of its answers. What has been read before is answered
 * within the task that asks, and all words of a question together hold up more than a frame of a page
 * that has no worker, and the message that ends the question of one that has.
 *
 * @param pause ends at once while the work is short, else when the page has done what waits
 */
export function paceIndex(index: SearchIndex, pause: () => Promise<void>): SearchIndex {
  const pace: Pace = async (answer) => {
    const answered = await answer;
    await pause();
    return answered;
  };
  return {
    countPages: () => pace(index.countPages()),
    lookUp: (word) => pace(index.lookUp(word)),
    // Whoever compares pages pauses between two.
    load: (page) => index.load(page),
    listStems: (word) => pace(index.listStems(word)),
    confirm: () => pace(index.confirm()),
    vocabulary: paceVocabulary(index.vocabulary, pace),
  };
}

type Pace = <Answer>(answer: Promise<Answer>) => Promise<Answer>;

const paceVocabulary = (vocabulary: Vocabulary, pace: Pace): Vocabulary => ({
  find: (word) => pace(vocabulary.find(word)),
  findStem: (stem) => pace(vocabulary.findStem(stem)),
  readConcept: (place) => pace(vocabulary.readConcept(place)),
  listHeads: () => pace(vocabulary.listHeads()),
  findBeginning: (beginning, most) => pace(vocabulary.findBeginning(beginning, most)),
  findNeighbours: (word) => pace(vocabulary.findNeighbours(word)),
  findHeads: (word) => pace(vocabulary.findHeads(word)),
  findSpellings: (word, length) => pace(vocabulary.findSpellings(word, length)),
});
