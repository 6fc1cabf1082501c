import { expect, test } from 'vitest';
import {
  pickArticle,
  type AskedQuestion,
  type Figures,
} from '../../../../src/build/preview/figures.ts';
import { toFiguresHtml } from '../../../../src/build/preview/figures-html.ts';
import { toPanelContent } from '../../../../src/build/preview/panel-html.ts';
import { toError } from '../../../../src/content/read/files/problem.ts';

const article = 'en/billing/refund';
const ofArticle = { locale: 'en', articleId: 'billing/refund' };

const question = (key: string, some: Partial<AskedQuestion> = {}): AskedQuestion => ({
  ...{ locale: 'en', key, questions: [key], readers: 9, none: 0, unsure: 0, tickets: 0 },
  ...{ subjects: 0, opened: [{ article, opened: 4 }], ...some },
});

const figures: Figures = {
  articles: [
    {
      ...ofArticle,
      helpful: 5,
      total: 24,
      failing: 0.619,
      failedPerWeek: 1.29,
      reasons: { outdated: 1, unclear: 3, '<i>': 2 },
    },
    { ...ofArticle, locale: 'de', helpful: 1, total: 1, failing: 0, failedPerWeek: 0, reasons: {} },
  ],
  questions: [
    question('money <b>back', { none: 2, unsure: 3 }),
    question('elsewhere', { none: 9, opened: [] }),
  ],
  ticketQuestions: [
    question('money <b>back', { none: 2, unsure: 3 }),
    question('too late', { tickets: 2 }),
  ],
  comments: [
    {
      ...ofArticle,
      ...{ comment: '<script>alert(1)</script>', reason: 'wrong', isCurrent: false },
      writtenAt: '2026-11-02T10:00:00.000Z',
    },
    { ...ofArticle, locale: 'de', comment: 'Anders', reason: '', isCurrent: true, writtenAt: '' },
  ],
};

const options = { weeks: 12, report: 'https://help.example.com/insights/?weeks=12' };
const html = toFiguresHtml(pickArticle(figures, [article]), options);

test('tells the votes of the edition, and what is certain is rounded down', () => {
  expect(html).toContain('5 of 24 found this edition helpful, at least 61% did not');
  expect(html).toContain('fails at least 1.2 readers a week');
  expect(html).toContain('unclear 3, &lt;i&gt; 2, out of date 1');
  expect(html).not.toContain('<details class="figures" open');
});

test('what strangers typed is shown, and does nothing', () => {
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('something is wrong · 2026-11-02 · the text has changed since');
  expect(html).toContain('money &lt;b&gt;back');
  expect(html).not.toMatch(/<script|<b>|<i>/u);
});

test('tells what was asked before this was opened, once, and of no other article', () => {
  const [unanswered = '', answered = ''] = html.split('Answered by this');
  expect(unanswered.match(/money &lt;b&gt;back/gu)).toHaveLength(1);
  expect(unanswered).toContain('9 searched, 2 told “nothing”, 3 told “not sure”, 4 opened this');
  expect(answered).toContain('too late');
  expect(answered).toContain('2 sent a request');
  expect(html).not.toMatch(/elsewhere|Anders/u);
});

test('tells what was answered by this, once', () => {
  const opened = [question('how to pay back'), question('too late'), question('x', { opened: [] })];
  const told = toFiguresHtml(pickArticle(figures, [article], opened), options);
  const [before = '', led = ''] = told.split('Asked, and this was opened');
  expect(led).toContain('how to pay back');
  expect(led).toContain('9 searched, 4 opened this');
  expect(led).not.toContain('too late');
  expect(before).toContain('too late');
});

test('leads to the report where there is one', () => {
  expect(html).toContain('href="https://help.example.com/insights/?weeks=12"');
  const alone = toFiguresHtml(pickArticle(figures, [article]), { ...options, report: undefined });
  expect(alone).not.toContain('href');
});

test('an article of which nothing is known says so', () => {
  const unknown = toFiguresHtml(pickArticle(figures, ['en/new']), options);
  expect(unknown).toContain('the report lists no votes on this edition');
  expect(unknown).not.toContain('<h2>');
});

test('stands beside what is wrong, and alone', () => {
  const problem = toError('FieldUnknown', { file: 'en/a.md', line: 2 }, 'No field.', 'Remove it.');
  expect(toPanelContent([problem], undefined, html)).toMatch(
    /class="problems errors" open.*class="figures"/su,
  );
  expect(toPanelContent([], undefined, html)).toContain('class="figures"');
  expect(toPanelContent([problem], undefined)).not.toContain('figures');
  expect(toPanelContent([], undefined)).toBe('');
});
