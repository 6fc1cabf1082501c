import type * as WorkflowParser from '@actions/workflow-parser';
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

const file = 'docs/examples/insights.yml';

const work = mkdtempSync(join(tmpdir(), 'candil-workflow-'));
let parser: typeof WorkflowParser;

// The package imports JSON in the way of bundlers, which Node refuses.
beforeAll(async () => {
  const outfile = join(work, 'parser.mjs');
  const contents = "export * from '@actions/workflow-parser';";
  const stdin = { contents, resolveDir: process.cwd() };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  parser = z
    .custom<typeof WorkflowParser>((value) => value !== undefined)
    .parse(await import(pathToFileURL(outfile).href));
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

/** What GitHub's own parser says of a workflow: its schema, and the expressions in it. */
async function lint(content: string): Promise<readonly string[]> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = parser;
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const workflow = readFileSync(file, 'utf8');

test('the shipped workflow is one for GitHub Actions', async () => {
  expect(await lint(workflow)).toEqual([]);
});

test.each([
  ['runs-on:', 'run-on:'],
  ['issues: write', 'issues: sometimes'],
  ['secrets.INSIGHTS_TOKEN', 'secret.INSIGHTS_TOKEN'],
])('a workflow with a mistake is noticed: %s', async (right, wrong) => {
  expect(await lint(workflow.replace(right, wrong))).not.toEqual([]);
});

test('its commands are there, and no value of a setting is put into a script', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(Object.keys(scripts)).toContain('insights');
  expect(workflow).toContain('npm run --silent insights -- --format md --from');
  // An expression in a script is put together before a shell reads it.
  expect(workflow).not.toMatch(/run: .*\$\{\{/u);
});
