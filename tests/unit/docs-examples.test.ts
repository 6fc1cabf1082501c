import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openWorkflowLint, type LintWorkflow } from '../support/lint-workflow.ts';

const file = 'docs/examples/insights.yml';

let lint: LintWorkflow;
beforeAll(async () => {
  lint = await openWorkflowLint();
});

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
