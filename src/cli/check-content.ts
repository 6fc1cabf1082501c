import './require-node.ts';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isShallowClone } from '../content/read/git-dates.ts';
import { checkContent } from '../content/check/check-content.ts';
import {
  formatProblems,
  formatProblemsAsJson,
  formatSummary,
} from '../content/check/format-problems.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  const { values: flags } = parseArgs({
    options: { json: { type: 'boolean' }, all: { type: 'boolean' } },
  });
  const { CONTENT_DIR: dir, SITE_URL: siteUrl } = parseEnvironment(process.env);
  const cwd = process.cwd();
  const start = performance.now();
  const { folder, problems } = await checkContent(dir, {
    cwd,
    siteUrl,
    now: new Date(),
    isShallow: isShallowClone(dir),
  });
  if (flags.json === true) {
    console.log(formatProblemsAsJson(problems));
  } else {
    const text = formatProblems(problems, { all: flags.all === true });
    if (text !== '') console.log(`${text}\n`);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      formatSummary(folder, problems, { folderName: relative(cwd, dir) || '.', seconds }),
    );
  }
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  exitWithError(error);
}
