import { expect, test } from 'vitest';
import { tellNotStatic } from '../../../src/build/finish-guest.ts';

test('what makes a site one that a program answers is named, with the other way', () => {
  expect(tellNotStatic({ output: 'static', adapter: { name: '@astrojs/node' } }))
    .toMatchInlineSnapshot(`
    "OutputNotStatic astro.config.mjs
    The help centre is part of sites that are built as a whole, into files. Take out the adapter @astrojs/node and each "prerender = false"; or build the help centre apart, in a folder of its own, with "candil build"."
  `);
  expect(tellNotStatic({ output: 'server' })).toContain(
    'Take out output: "server" and each "prerender = false"; or build',
  );
});
