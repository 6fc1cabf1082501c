import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usesFormulas, usesParts } from '../../../../src/content/render/uses-parts.ts';

const waiting = readFileSync('src/styles/first/waiting-articles.css', 'utf8');

/** The selectors of a list that wait for a sheet, such as `.table-scroll`. */
const waitingFor = (property: string): string[] =>
  [...waiting.matchAll(/:is\(([^)]*)\) \{[^}]*\{?[^}]*visibility: var\((--\w+)/gu)]
    .filter(([, , found]) => found === property)
    .flatMap(([, list = '']) => list.split(',').map((selector) => selector.trim()));

const toHtml = (selector: string): string =>
  selector.startsWith('.') ? `<div class="${selector.slice(1)}">` : `<${selector}>`;

test('whatever waits for the sheet of parts has it linked', () => {
  const selectors = waitingFor('--parts');
  expect(selectors).toContain('.table-scroll');
  for (const selector of selectors)
    expect([selector, usesParts(toHtml(selector))]).toEqual([selector, true]);
});

test.each([
  '<button type="button" class="copy-button" data-copy>',
  '<table><tr><td class="align-end">',
  '<pre><code>',
])('the sheet of parts is linked for %s', (html) => expect(usesParts(html)).toBe(true));

test.each([
  '<p>The table and the video</p>',
  '<div class="callout" data-kind="tip">',
  '<candil-tabs class="tabs">',
  '<details class="question">',
  '<code>E07</code>',
  '<a class="heading-link" data-copy>',
])('and not for %s', (html) => expect(usesParts(html)).toBe(false));

test('the sheet of formulas is linked where there is one', () => {
  expect(usesFormulas('<p>Of <math><mi>x</mi></math></p>')).toBe(true);
  expect(usesFormulas('<table><tr><td>5 $ to 10 $')).toBe(false);
});
