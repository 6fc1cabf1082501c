import { expect, test } from 'vitest';
import { termHtml } from '../../../../src/content/render/term-html.ts';

const term = {
  id: 'term-1',
  word: '\n  deposit\n',
  label: 'A & B',
  definition: 'Less <b>than</b> 1.',
};

test('leaves no space before the comma that follows a word', () => {
  expect(`${termHtml(term)},`).toMatch(/>deposit<\/button><span [^>]*>.*<\/span><\/span>,$/u);
});

test('opens the definition without a script', () => {
  expect(termHtml(term)).toContain('popovertarget="term-1"');
  expect(termHtml(term)).toMatch(/id="term-1"[^>]* popover/u);
});

test('shows the glossary as text', () => {
  expect(termHtml(term)).toContain('A &amp; B</strong>: Less &lt;b&gt;than&lt;/b&gt; 1.');
});
