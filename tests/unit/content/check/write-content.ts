import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type CheckedContent } from '../../../../src/content/check/check-content.ts';

/** Files of a content folder by their path. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

let articles = 0;

/** An article with nothing but a title, which no other article has. */
export function article(body = 'Text.', frontMatter = `title: Title ${(articles += 1)}`): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

/** Writes a content folder that is removed when the test ends; returns its path. */
export function writeContent(files: ContentFiles): string {
  const dir = mkdtempSync(join(tmpdir(), 'candil-content-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

/** Writes and checks a content folder; problems name files by their path in it. */
export function checkFiles(files: ContentFiles): Promise<CheckedContent> {
  const dir = writeContent(files);
  return checkContent(dir, { cwd: dir, now: new Date('2026-11-22T12:00:00Z') });
}

/** The problems of a folder as `Code file:line`. */
export async function listProblems(files: ContentFiles): Promise<readonly string[]> {
  const { problems } = await checkFiles(files);
  return problems.map(
    ({ code, file, line }) => `${code} ${file}${line === undefined ? '' : `:${line}`}`,
  );
}

/** The problems of one Markdown article by itself as `Code line`. */
export async function listInMarkdown(body: string): Promise<readonly string[]> {
  const problems = await listProblems({ 'articles/en/help/page.md': article(body) });
  return problems.map((problem) => problem.replace('articles/en/help/page.md:', ''));
}

/** The problems of one MDX article by itself as `Code line`; the body starts on line 5. */
export async function listInMdx(body: string): Promise<readonly string[]> {
  const problems = await listProblems({ 'articles/en/help/page.mdx': article(body) });
  return problems.map((problem) => problem.replace('articles/en/help/page.mdx:', ''));
}
