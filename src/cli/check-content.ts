import './require-node.ts';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCompany } from '../content/company/read-config.ts';
import { isShallowClone } from '../content/read/files/git-dates.ts';
import { checkContent, sortProblems } from '../content/check/check-content.ts';
import { checkOwnQuestions } from '../content/check/check-own-questions.ts';
import {
  formatProblems,
  formatProblemsAsJson,
  formatSummary,
} from '../content/check/format-problems.ts';
import { isError } from '../content/read/files/problem.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { fixFolder, parseFixFlags } from './check/fix-folder.ts';
import { exitWithError } from './exit-with-error.ts';

try {
  const { values: flags } = parseArgs({
    options: {
      ...{ json: { type: 'boolean' }, all: { type: 'boolean' }, fix: { type: 'boolean' } },
      ...{ yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    },
  });
  const how = parseFixFlags(flags);
  const { CONTENT_DIR: dir, SITE_URL: siteUrl } = parseEnvironment(process.env);
  const cwd = process.cwd();
  const options = {
    ...{ cwd, siteUrl, now: new Date(), isShallow: isShallowClone(dir) },
    company: await readCompany(cwd),
  };
  if (how) await fixFolder(dir, options, how);
  const start = performance.now();
  const checked = await checkContent(dir, options);
  const { folder } = checked;
  // What has errors is no site yet that could be searched.
  const { problems: lost, isComplete } = checked.problems.some(isError)
    ? { problems: [], isComplete: true }
    : await checkOwnQuestions(checked);
  const problems = sortProblems([...checked.problems, ...lost]);
  if (flags.json === true) {
    console.log(formatProblemsAsJson(problems));
  } else {
    const text = formatProblems(problems, { all: flags.all === true });
    if (text !== '') console.log(`${text}\n`);
    if (!isComplete) {
      console.log(
        'There are too many questions to ask them here: npm run build, then npm run search -- --check.\n',
      );
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      formatSummary(folder, problems, { folderName: relative(cwd, dir) || '.', seconds }),
    );
  }
  process.exitCode = problems.some(isError) ? 1 : 0;
} catch (error) {
  exitWithError(error);
}
