import './require-node.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import {
  formatReport,
  formatReportAsJson,
  formatReportAsMarkdown,
  type ImportReport,
} from '../import/report.ts';
import { runImport } from '../import/run-import.ts';
import { findSource } from '../import/sources.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { showSigns } from '../lib/text/plain-line.ts';
import { exitWithError } from './exit-with-error.ts';
import { parseCommand, usage, type ImportCommand } from './import/arguments.ts';

/** Imports a help centre, or a folder of articles: `npm run import -- zendesk https://…`. */
try {
  const command = parseCommand(process.argv.slice(2));
  if (command.name === 'help') console.log(usage());
  else await run(command);
} catch (error) {
  exitWithError(error);
}

async function run(command: Exclude<ImportCommand, { name: 'help' }>): Promise<void> {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  const importer = await findSource(command.source)?.load();
  if (!importer) return;
  const { source, from, locales, drafts, privateAddresses } = command;
  const report = await runImport({
    ...{ source, from, importer, contentDir, environment: process.env },
    workDir: resolve('.candil/import'),
    options: { locales, drafts, privateAddresses },
    ...{ overwrite: command.overwrite, removeGone: command.removeGone, dryRun: command.dryRun },
    // Beside the report, so that what is printed can be read by a program.
    progress: (line) => void process.stderr.write(`${line}\n`),
  });
  const files = command.dryRun ? [] : await writeReport(report, command.report);
  if (command.json) {
    process.stdout.write(formatReportAsJson(report));
    return;
  }
  console.log(showSigns(formatReport(report), { lines: true }));
  if (files.length > 0) console.log(`\nAll of it: ${files.join(', ')}`);
  console.log(command.dryRun ? '\nNothing was written.' : '\nNext: npm run check:content');
}

async function writeReport(report: ImportReport, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const texts = [
    ['import-report.md', formatReportAsMarkdown(report)],
    ['import-report.json', formatReportAsJson(report)],
  ] as const;
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  return texts.map(([name]) => relative(process.cwd(), resolve(folder, name)));
}
