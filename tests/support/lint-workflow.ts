import type * as WorkflowParser from '@actions/workflow-parser';
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** What GitHub's own parser says of a workflow: its schema, and the expressions in it. */
export type LintWorkflow = (content: string) => Promise<readonly string[]>;

/** Loads the parser, which imports JSON in the way of bundlers; Node refuses that. */
export async function openWorkflowLint(): Promise<LintWorkflow> {
  const work = mkdtempSync(join(tmpdir(), 'candil-workflow-'));
  const outfile = join(work, 'parser.mjs');
  const contents = "export * from '@actions/workflow-parser';";
  const stdin = { contents, resolveDir: process.cwd() };
  try {
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = z
      .custom<typeof WorkflowParser>((value) => value !== undefined)
      .parse(await import(pathToFileURL(outfile).href));
    return async (content) => {
      const file = { name: 'workflow.yml', content };
      const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
      if (value) await convertWorkflowTemplate(context, value);
      return context.errors.getErrors().map(({ message }) => message);
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}
