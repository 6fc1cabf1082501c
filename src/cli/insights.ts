import './require-node.ts';
import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { writeReportText } from '../insights/report-text.ts';
import { toPlainLine } from '../lib/text/plain-line.ts';
import { parseEnvironment, type Environment } from '../schemas/environment.ts';
import type { Proposal } from '../schemas/proposal.ts';
import { ForgeError } from '../server/insights/forge/forge.ts';
import { openForge } from '../server/insights/forge/open-forge.ts';
import { proposeByRequest } from '../server/insights/forge/propose-by-request.ts';
import { exitWithError } from './exit-with-error.ts';
import { applyFile, printPatch, readProposalFile } from './insights/apply-file.ts';
import { parseCommand, usage, type InsightsCommand } from './insights/arguments.ts';
import { openDataSource } from './insights/open-data-source.ts';

/** What readers did, what it proposes to change, and the change. */
try {
  const command = parseCommand(process.argv.slice(2));
  if (command.name === 'help') console.log(usage);
  else await run(command, parseEnvironment(process.env));
} catch (error) {
  exitWithError(error);
}

async function run(command: InsightsCommand, environment: Environment): Promise<void> {
  const { name, file, isDry } = command;
  const { CONTENT_DIR: contentDir } = environment;
  if (name === 'apply') await applyFile(file, contentDir, { isDry });
  else if (name === 'patch') await printPatch(file, contentDir);
  else if (name === 'pull-request') await openRequests(await readProposalFile(file), environment);
  else if (name === 'propose') await propose(command, environment);
  else await report(command, environment);
}

/** Where nothing is said, a help centre that is named for the preview is asked here, too. */
function toSource(
  command: InsightsCommand,
  { INSIGHTS_URL: address }: Environment,
): InsightsCommand {
  const named = address === undefined ? undefined : new URL(address);
  return { ...command, from: command.from ?? named };
}

async function report(command: InsightsCommand, environment: Environment): Promise<void> {
  const found = await openDataSource(environment, toSource(command, environment)).readReport();
  // What readers wrote may say who they are: it stands on the page alone.
  const shown = { ...found, comments: [] };
  console.log(
    command.format === 'json'
      ? JSON.stringify(shown, undefined, 2)
      : writeReportText(shown, command.format),
  );
}

async function propose(command: InsightsCommand, environment: Environment): Promise<void> {
  const proposals = await openDataSource(
    environment,
    toSource(command, environment),
  ).readProposals();
  if (proposals.length === 0) {
    console.log(
      `Nothing to propose: no question of at least ${command.least} readers has words that its article lacks. --least 1 looks at questions of one reader, too; --weeks 52 at a year.`,
    );
    return;
  }
  const file = resolve(command.out);
  const text = JSON.stringify({ candil: 'proposals', version: 1, proposals }, undefined, 2);
  await writeFile(file, `${text}\n`, { mode: 0o600 });
  for (const proposal of proposals) console.log(describe(proposal));
  const path = relative(process.cwd(), file);
  console.log(
    [
      '',
      `${path}: ${proposals.length} proposals. Nothing has changed yet.`,
      '',
      'Next:',
      `  1. Read ${path} and take out what you do not want: the words are those of readers.`,
      `  2. npm run insights -- apply ${path}`,
    ].join('\n'),
  );
}

function describe(proposal: Proposal): string {
  const { kind, locale, evidence } = proposal;
  const what =
    kind === 'synonym'
      ? `${proposal.from.join(', ')} → ${proposal.to.join(', ')}`
      : `${proposal.article}: ${proposal.questions.join(' · ')}`;
  return `${kind.padEnd(8)} ${locale}  ${toPlainLine(what)}\n             ${evidence.text}`;
}

async function openRequests(
  proposals: readonly Proposal[],
  environment: Environment,
): Promise<void> {
  const forge = openForge(environment);
  if (!forge) {
    throw new Error(
      'EnvironmentInvalid INSIGHTS_REPOSITORY and INSIGHTS_REPOSITORY_TOKEN: are needed to open pull requests. Without them: npm run insights -- apply',
    );
  }
  const { INSIGHTS_REPOSITORY_FOLDER: folder } = environment;
  for (const proposal of proposals) {
    const name = proposal.kind === 'synonym' ? proposal.from.join(', ') : proposal.article;
    const proposed = await proposeByRequest(proposal, forge, folder === '.' ? '' : folder).catch(
      (error: unknown) => {
        if (!(error instanceof ForgeError)) throw error;
        return { kind: 'refused', reason: error.message } as const;
      },
    );
    if (proposed.kind === 'refused') process.exitCode = 1;
    const told =
      proposed.kind === 'open'
        ? `${proposed.url}${proposed.isNew ? '' : ' (open already)'}`
        : proposed.kind === 'done'
          ? proposed.note
          : `Not opened: ${proposed.reason}`;
    console.log(`${toPlainLine(name)}: ${told}`);
  }
}
