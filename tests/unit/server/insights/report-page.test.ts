import { expect, test } from 'vitest';
import { readReport } from '../../../../src/server/insights/read-report.ts';
import { writeReport } from '../../../../src/server/insights/report-page.ts';
import { loadWords } from '../../../../src/server/insights/words.ts';
import type { Report } from '../../../../src/insights/report.ts';
import { startEngines } from '../support/engines.ts';
import { fillReport, reportFacts, reportPeriod } from '../support/report-rows.ts';

const [engine] = await startEngines();

async function read(isFull: boolean): Promise<Report> {
  if (!engine) throw new Error('There is always SQLite.');
  const db = await engine.openEmpty();
  if (isFull) await fillReport(db);
  return readReport(db, reportPeriod, reportFacts);
}

async function write(report: Report, lang: string): Promise<string> {
  const view = { weeks: 4, locale: '', lang } as const;
  const actions = {
    toFile: () => '/insights/a-proposal.json',
    toPullRequest: () => ({ action: '/insights/pull', fields: { task: '"1"' } }),
  };
  const lists = { locales: ['en', 'es'], categories: ['bike', 'billing'] };
  const options = { query: '', view, ...lists, formKey: 'key-of-form', actions };
  return String(await writeReport(report, { ...options, words: await loadWords(lang) }));
}

test('says what will be here where nothing is yet', async () => {
  const page = await write(await read(false), 'en');
  expect(page.match(/class="section-empty"/gu)).toHaveLength(9);
  expect(page).not.toContain('<table');
});

test('shows what readers wrote as text, with its language', async () => {
  const page = await write(await read(true), 'en');
  expect(page).toContain('<p lang="en" dir="ltr">=1+1 &lt;b&gt;where?&lt;/b&gt;</p>');
  expect(page).not.toContain('<b>where');
});

test('says in the line of a rewrite why readers said no', async () => {
  const page = await write(await read(true), 'en');
  const [tasks = ''] = page.split('id="articles"');
  expect(tasks).toMatch(/<p class="task-asked">\s*unclear: 7\s*<\/p>/u);
});

test.each([
  ['en', 1.4, 'about 1.4 readers a week'],
  ['en', 0.96, 'about 1 reader a week'],
  ['fr', 1.4, 'environ 1,4 lecteur par semaine'],
  ['ar', 1, 'نحو قارئ واحد في الأسبوع'],
  ['ar', 12, 'نحو 12 قارئًا في الأسبوع'],
])('counts the readers of a task in %s: %d', async (lang, weight, text) => {
  const report = await read(false);
  const task = { weight, kind: 'article', locale: 'en' } as const;
  const page = await write({ ...report, tasks: [{ ...task, questions: ['where'] }] }, lang);
  expect(page).toContain(text);
});

test('offers a proposal as a file and as a pull request, with the key of the page', async () => {
  const page = await write(await read(true), 'en');
  expect(page).toContain('href="/insights/a-proposal.json"');
  expect(page).toContain('name="key" value="key-of-form"');
  expect(page).toContain('value="&quot;1&quot;"');
});

test.each([
  ['en', '2 Mar 2026'],
  ['de', '02.03.2026'],
  ['es', '2 mar 2026'],
])('writes numbers and days as in %s', async (lang, day) => {
  expect(await write(await read(true), lang)).toContain(day);
});

test('is in English where Candil does not have the language of a site', async () => {
  expect((await loadWords('nl')).tag).toBe('en');
});
