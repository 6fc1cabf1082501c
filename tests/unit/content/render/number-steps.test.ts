import { expect, test } from 'vitest';
import { numberSteps } from '../../../../src/content/render/number-steps.ts';

test('gives each step an address of its own', () => {
  expect(numberSteps('<ol><li>One</li><li class="x">Two</li></ol>', 1)).toBe(
    '<ol><li id="step-1">One</li><li id="step-2" class="x">Two</li></ol>',
  );
});

test('leaves lists within a step alone and counts on after them', () => {
  const html = '<ol>\n<li>A<ul><li>a</li></ul></li>\n<li>B</li>\n</ol>';
  expect(numberSteps(html, 1)).toBe(
    '<ol>\n<li id="step-1">A<ul><li>a</li></ul></li>\n<li id="step-2">B</li>\n</ol>',
  );
});

test('keeps the addresses of a second list apart', () => {
  expect(numberSteps('<ol><li>One</li></ol>', 2)).toContain('id="step-2-1"');
});

test('keeps an id that is there', () => {
  expect(numberSteps('<ol><li id="mine">One</li></ol>', 1)).toContain('<li id="mine">');
});
