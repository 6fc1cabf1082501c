import { expect, test } from 'vitest';
import { stemmer } from '../../../../src/search/language/porter2.ts';

/** Words and their stems: one at least for each rule of the description. */
const stems: Record<string, string> = {
  caresses: 'caress',
  cries: 'cri',
  ties: 'tie',
  gas: 'gas',
  this: 'this',
  gaps: 'gap',
  abyss: 'abyss',
  "customer's": 'custom',
  agreed: 'agre',
  succeed: 'succeed',
  hoping: 'hope',
  hopping: 'hop',
  luxuriated: 'luxuri',
  added: 'add',
  dying: 'die',
  evening: 'evening',
  sing: 'sing',
  cry: 'cri',
  by: 'by',
  say: 'say',
  playing: 'play',
  general: 'general',
  generous: 'generous',
  communication: 'communic',
  universal: 'universal',
  conditional: 'condit',
  vietnamization: 'vietnam',
  analogy: 'analog',
  biologist: 'biolog',
  hopefully: 'hope',
  slowly: 'slowli',
  really: 'realli',
  quickly: 'quick',
  formative: 'format',
  electrical: 'electr',
  goodness: 'good',
  adoption: 'adopt',
  replacement: 'replac',
  controlling: 'control',
  rate: 'rate',
  skies: 'sky',
  news: 'news',
  only: 'onli',
  refunds: 'refund',
  refunded: 'refund',
  refunding: 'refund',
};

test.each(Object.entries(stems))('the stem of %s is %s', (word, stem) => {
  expect(stemmer(word)).toBe(stem);
});

test('no stem is longer than its word by more than an e, and none of a word is nothing', () => {
  for (const word of ['a', 'is', "'", "'s", 'ing', 'yes', 'eed', 'bb', 'lli', 'ion', 'ative']) {
    expect(stemmer(word).length).toBeLessThanOrEqual(word.length + 1);
  }
});
