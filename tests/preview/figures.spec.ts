import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { collectComplaints, startPreview, type Preview } from '../support/preview.ts';

const ofArticle = { locale: 'en', articleId: 'billing/refund' };
const report = {
  articles: [
    {
      ...{ ...ofArticle, helpful: 5, total: 24, failing: 0.619, failedPerWeek: 1.29 },
      reasons: { unclear: 3 },
    },
  ],
  questions: [
    {
      ...{ locale: 'en', key: 'money', questions: ['money back'], readers: 9 },
      ...{ none: 0, unsure: 3, tickets: 0, subjects: 0 },
      opened: [{ article: 'en/billing/refund', opened: 4 }],
    },
  ],
  ticketQuestions: [],
};
const written = { reason: 'wrong', comment: '<img src=x onerror=alert(1)>', at: '2026-11-02' };
const comments = { rows: [{ locale: 'en', article: 'billing/refund', isCurrent: 1, ...written }] };
const [unsure] = report.questions;
const answered = { ...unsure, key: 'refund', questions: ['refund'], readers: 7, unsure: 0 };
const opened = { rows: [{ ...answered, opened: [{ article: 'en/billing/refund', opened: 6 }] }] };

/** What the help centre answers, by the name of the table. */
const answers: Readonly<Record<string, unknown>> = { comments, opened, report };

let site: Server;
let preview: Preview;
const asked: (string | undefined)[] = [];

test.beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url);
    response.end(JSON.stringify(answers[/(\w+)\.json/u.exec(request.url ?? '')?.[1] ?? '']));
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const place = site.address();
  const port = typeof place === 'object' ? String(place?.port) : '';
  const text = '---\ntitle: Get a refund\n---\n\nSee the plans.\n';
  preview = await startPreview(
    { 'articles/en/billing/refund.md': text },
    {
      ...{ INSIGHTS_URL: `http://127.0.0.1:${port}` },
      ...{ INSIGHTS_TOKEN: 'token-of-the-preview-0123456789' },
    },
  );
});
test.afterAll(async () => {
  await preview.stop();
  site.close();
});

test('an article has what its readers said beside it', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.goto(`${preview.url}/en/billing/refund/`);
  await page.getByText('Readers: 5 of 24 found this helpful').click();
  await expect(page.getByText('at least 61% did not')).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.getByText('3 told “not sure”, 4 opened this')).toBeVisible();
  await expect(page.getByText('7 searched, 6 opened this')).toBeVisible();

  // It stays open when the page comes anew, and is asked for no second time.
  preview.edit('articles/en/billing/refund.md', 'See the', 'Read the');
  await expect(page.getByText('Read the')).toBeVisible();
  await expect(page.getByText('at least 61% did not')).toBeVisible();
  await page.goto(`${preview.url}/en/`);
  await expect(page.getByText('Readers:')).toHaveCount(0);
  expect(asked.toSorted()).toEqual([
    '/insights/comments.json?weeks=12',
    '/insights/opened.json?weeks=12&article=en%2Fbilling%2Frefund',
    '/insights/report.json?weeks=12',
  ]);
  expect(complaints).toEqual([]);
});
