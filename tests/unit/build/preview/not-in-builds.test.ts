import { expect, test } from 'vitest';
import { listAllowed, rooms } from '../../../../rooms.mjs';

test('what pages are made of cannot reach the panel', () => {
  const users = rooms.filter((room) => listAllowed(room).includes('src/build/preview'));
  expect(users.map(({ path }) => path)).toEqual([
    'src/build/preview',
    'src/build',
    'src/cli',
    'tools',
  ]);
});
