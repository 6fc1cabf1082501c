import { expect, test } from 'vitest';
import { toIndexableHtml } from '../../../src/integrations/indexable-html.ts';

test('parts words that Pagefind would take for one', () => {
  expect(toIndexableHtml('<p>l’abonnement, Mon–Fri, bike—and&mdash;go</p>')).toBe(
    "<p>l'abonnement, Mon – Fri, bike — and &mdash; go</p>",
  );
});

test('leaves attributes and closing quotes alone', () => {
  const html = '<a href="/l’adresse–a/" title="d’accord">‘quoted’</a>';
  expect(toIndexableHtml(html)).toBe(html);
});
