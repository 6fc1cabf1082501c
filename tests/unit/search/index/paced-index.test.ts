import { expect, test } from 'vitest';
import { paceIndex } from '../../../../src/search/index/paced-index.ts';
import { createSmallIndex } from '../support/small-index.ts';

test('every answer of the index waits for the page, but a page that is read', async () => {
  const index = createSmallIndex([{ url: '/en/pay/', title: 'Pay', text: 'Pay by card.' }]);
  let pauses = 0;
  const paced = paceIndex(index, () => {
    pauses += 1;
    return Promise.resolve();
  });
  const { vocabulary } = paced;
  const asked = [
    [paced.countPages(), index.countPages()],
    [paced.lookUp('card'), index.lookUp('card')],
    [paced.listStems('cards'), index.listStems('cards')],
    [paced.confirm(), index.confirm()],
    [vocabulary.find('card'), index.vocabulary.find('card')],
    [vocabulary.findStem('card'), index.vocabulary.findStem('card')],
    [vocabulary.listHeads(), index.vocabulary.listHeads()],
    [vocabulary.findBeginning('ca', 3), index.vocabulary.findBeginning('ca', 3)],
    [vocabulary.findNeighbours('card'), index.vocabulary.findNeighbours('card')],
    [vocabulary.findHeads('cardboard'), index.vocabulary.findHeads('cardboard')],
    [vocabulary.findSpellings('crad', 4), index.vocabulary.findSpellings('crad', 4)],
  ] as const;
  for (const [answer, expected] of asked) expect(await answer).toEqual(await expected);
  expect(pauses).toBe(asked.length);
  expect(await paced.load(0)).toEqual(await index.load(0));
  expect(pauses).toBe(asked.length);
});
