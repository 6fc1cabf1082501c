import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weekOf } from '../../../src/lib/intl/week.ts';
import { openFile } from '../../../src/server/db/connect.ts';

const root = join(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'candil-insights-'));
const [content, data, out] = ['content', 'data', 'p.json'].map((name) => join(work, name));
const article = 'articles/en/billing/refund.md';
const text = '---\ntitle: Get a refund # keep\n---\n\nText.\n';

/** Runs `npm run insights -- …` on a folder and a database of its own. */
const run = (...parameters: readonly string[]) => runWith({}, ...parameters);

function runWith(
  settings: Record<string, string>,
  ...parameters: readonly string[]
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const own = { CONTENT_DIR: content, DATA_DIR: data, DATABASE_URL: '' };
    const env = { ...process.env, ...own, ...settings };
    const child = execFile(
      process.execPath,
      [join(root, 'src/cli/insights.ts'), ...parameters],
      { cwd: work, env },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
      },
    );
  });
}

beforeAll(async () => {
  mkdirSync(join(content ?? '', 'articles/en/billing'), { recursive: true });
  writeFileSync(join(content ?? '', article), text);
  const db = await openFile(data ?? '');
  const counts = { none: 0, unsure: 2, corrected: 0, contacts: 0, tickets: 0, subjects: 0 };
  const row = { week: weekOf(new Date()), locale: 'en', question_key: 'owe shop' };
  await db
    .insertInto('question_weeks')
    .values({ ...row, ...counts, question: 'shop owes me: {x} <b>', searches: 5, opened: 4 })
    .execute();
  await db
    .insertInto('question_articles')
    .values({ ...row, article: 'en/billing/refund', opened: 4, contacts: 0 })
    .execute();
  await db.destroy();
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const read = (): string => readFileSync(join(content ?? '', article), 'utf8');
const changed = text.replace('keep\n', "keep\nquestions:\n  - 'shop owes me: {x} <b>'\n");

test('the report is printed, and as Markdown', async () => {
  expect((await run()).output).toContain('“shop owes me: {x} <b>”');
  const { output, code } = await run('--format', 'md');
  expect(output).toContain('`shop owes me: {x} <b>`');
  expect(code).toBe(0);
});

test('what is proposed is written into a file, and changes nothing until it is applied', async () => {
  const proposed = await run('propose', '--out', out ?? '');
  expect(proposed.output).toContain('1 proposals. Nothing has changed yet.');
  const dry = await run('apply', out ?? '', '--dry-run');
  expect(dry.output).toContain('Nothing was written.');
  expect(read()).toBe(text);

  const patch = await run('patch', out ?? '');
  writeFileSync(join(work, 'x.patch'), patch.output);
  execFileSync('git', ['init', '-q'], { cwd: work });
  execFileSync('git', ['apply', 'x.patch'], { cwd: work });
  expect(read().replace(/"shop.*"/u, "'shop owes me: {x} <b>'")).toBe(changed.replace(/"/gu, "'"));

  writeFileSync(join(content ?? '', article), text);
  const applied = await run('apply', out ?? '');
  expect(applied.output).toContain('1 added to "questions"');
  expect(applied.code).toBe(0);
  const once = read();
  expect(once).toContain('shop owes me: {x} <b>');
  const again = await run('apply', out ?? '');
  expect(again.output).toContain('has these questions already');
  expect(read()).toBe(once);
});

test('tells what is wrong with a file, and exits with 1', async () => {
  expect(await run('apply', 'nothing.json')).toMatchObject({ code: 1 });
  writeFileSync(join(work, 'bad.json'), '{"candil":"proposals","version":1,"proposals":[{}]}');
  const { code, output } = await run('apply', 'bad.json');
  expect(output).toMatch(/ProposalsInvalid bad\.json\nproposals\.0/u);
  expect(code).toBe(1);
  expect((await run('--from', 'https://help.example.com')).output).toContain('INSIGHTS_TOKEN');
});

test('asks the help centre of INSIGHTS_URL where nothing else is said', async () => {
  const settings = { INSIGHTS_URL: 'http://127.0.0.1:1', INSIGHTS_TOKEN: 'x'.repeat(24) };
  const asked = await runWith(settings, '--weeks', '4');
  expect(asked).toMatchObject({ code: 1 });
  expect(asked.output).toContain('InsightsUnreachable http://127.0.0.1:1');
  const other = await runWith(settings, '--from', 'http://127.0.0.1:2');
  expect(other.output).toContain('InsightsUnreachable http://127.0.0.1:2');
});
