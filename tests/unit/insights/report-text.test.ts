import { expect, test } from 'vitest';
import type { QuestionRow, Report } from '../../../src/insights/report.ts';
import { writeReportText } from '../../../src/insights/report-text.ts';

const nasty = '@all fixes #1 [x](javascript:0) <img> `a` |\u001B[31m\nnext';
const row: QuestionRow = {
  ...{ locale: 'en', key: 'a', keys: ['a'], questions: [nasty], readers: 9, none: 4, unsure: 2 },
  ...{ contacts: 0, tickets: 1, subjects: 0 },
  opened: [{ article: 'en/a/b', title: 'A *b*', url: '/en/a/b/', opened: 3, contacts: 0 }],
};
const link = { locale: 'en', articleId: 'a/b', title: 'A *b*', url: '/en/a/b/' };
const report: Report = {
  filter: { from: '2026-03-02', until: '2026-03-30', locale: 'en' },
  ...{ weekCount: 4, weeks: [], left: [], rewrites: [], translations: [] },
  tasks: [{ weight: 1.25, kind: 'article', locale: 'en', questions: [nasty] }],
  articles: [
    {
      ...{ ...link, edition: 1, helpful: 3, total: 10, failing: 0.4, failedPerWeek: 1 },
      ...{ reasons: { unclear: 2 }, weeks: [] },
    },
  ],
  comments: [
    {
      ...{ ...link, edition: 1, beganAt: '', isCurrent: true, reason: '', writtenAt: '' },
      comment: 'I am Jane Doe',
    },
  ],
  ...{ questions: [row], ticketQuestions: [] },
};

test('Markdown of the report takes no order from what readers typed', () => {
  const text = writeReportText(report, 'md');
  const code = '``@all fixes #1 [x](javascript:0) <img> `a` | next``';
  expect(text).toContain(`- Answer ${code} [en], about 1.3 readers a week`);
  expect(text).toContain(
    `- ${code} [en]: 9 readers; 4 told nothing; 2 told not sure; 1 sent a request; opened: A \\*b\\* (33%)`,
  );
  expect(text.replaceAll(code, '')).not.toMatch(/@all|fixes #|javascript|<img>/u);
});

test('a terminal shows the same, and no controls', () => {
  const text = writeReportText(report, 'text');
  expect(text).toContain(
    '  • A *b* (/en/a/b/): fails at least 1 readers a week; 7 of 10 said no (unclear 2)',
  );
  expect(text).not.toContain('\u001B');
});

test('comments, which may say who wrote them, are in neither', () => {
  for (const format of ['md', 'text'] as const) {
    expect(writeReportText(report, format)).not.toContain('Jane');
  }
});
