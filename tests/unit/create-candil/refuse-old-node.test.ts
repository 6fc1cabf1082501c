import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refuseOldNode } from '../../../create-candil/refuse-old-node.mjs';

test('a Node that Candil does not run on is refused, with what to do', () => {
  expect(() => {
    refuseOldNode('20.20.2');
  }).toThrow(/^NodeTooOld 20\.20\.2\nCandil runs on Node 24 or newer\. Install one/u);
});

test('the oldest that package.json names is taken', () => {
  const text = readFileSync(
    new URL('../../../create-candil/package.json', import.meta.url),
    'utf8',
  );
  const [oldest = ''] = /"node": ">=(\d+)"/u.exec(text)?.slice(1) ?? [];
  expect(() => {
    refuseOldNode(`${oldest}.0.0`);
  }).not.toThrow();
  expect(() => {
    refuseOldNode(`${Number(oldest) - 1}.9.9`);
  }).toThrow();
});
