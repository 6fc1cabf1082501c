import '../../src/cli/require-node.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { getPackageBin } from './package-bin.ts';

const usage = `npm run test:contract -- <postgres address> [--wipe]
Runs the contract tests of the stores against an engine that speaks PostgreSQL's protocol, in an
empty database. --wipe: all tables of that database may be removed.`;

/** Tests that run on every engine; how one plans a query is its own matter. */
const listContractTests = (): string[] =>
  globSync('tests/unit/server/**/*.test.ts').filter(
    (path) =>
      !path.endsWith('query-plans.test.ts') && readFileSync(path, 'utf8').includes('startEngines('),
  );

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { wipe: { type: 'boolean', default: false } },
  });
  const [address, ...rest] = positionals;
  if (address === undefined || rest.length > 0) throw new Error(`CommandInvalid Which?\n${usage}`);
  if (!values.wipe) await requireEmpty(address);
  process.exitCode = await runTests(address);
} catch (error) {
  exitWithError(error);
}

async function requireEmpty(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client
    .query('select table_name from information_schema.tables where table_schema = current_schema()')
    .finally(() => client.end());
  if (rows.length === 0) return;
  throw new Error(
    `StorageNotEmpty ${new URL(address).pathname.slice(1)}\nIt has ${rows.length} tables, and the tests would remove them. Name an empty database, or add --wipe.`,
  );
}

/** One file after the other: there is one database. */
async function runTests(address: string): Promise<number> {
  const vitest = getPackageBin('vitest', 'vitest');
  const parameters = ['run', '--project', 'unit', '--no-file-parallelism', ...listContractTests()];
  const child = spawn(process.execPath, [vitest, ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, CONTRACT_DATABASE_URL: address },
  });
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
