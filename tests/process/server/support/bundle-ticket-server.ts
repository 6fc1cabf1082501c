import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Packages in CommonJS ask for Node's own modules. */
const banner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Puts ticket-server.ts, the thread that it begins and what that runs into one file each below `folder`; returns
 * the path of the program. Node opens eight hundred files for the original, half of what a start
 * costs; that counts for who starts it fifty times.
 */
export async function bundleTicketServer(folder: string): Promise<string> {
  const program = join(folder, 'ticket-server.mjs');
  await bundle('tests/process/server/support/ticket-server.ts', program);
  await copyFile('src/server/insights/insights.css', join(folder, 'insights.css'));
  // Under the names that the program looks for; JavaScript is TypeScript, too.
  await bundle('src/server/db/sqlite-worker.ts', join(folder, 'sqlite-worker.ts'));
  await bundle('src/server/votes/vote-batch.ts', join(folder, 'vote-batch.ts'));
  return program;
}

const bundle = (entry: string, outfile: string) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native', 'sharp'],
    banner: { js: banner },
    logLevel: 'error',
  });
