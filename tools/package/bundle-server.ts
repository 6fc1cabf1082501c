import '../../src/cli/require-node.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import manifest from '../../package.json' with { type: 'json' };
import { listLicences, listPackageFolders } from './licences.ts';
import { mostBytes, writeServerFile } from './server-file.ts';
import { bundleParts } from './server-parts.ts';

/**
 * Writes the server as one file that needs no `node_modules`, and the licences of what is in it:
 * `npm run package:server -- [--out <folder>]`. Exits with 1 if it is larger than promised.
 */
try {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: join('.candil', 'server') } },
  });
  const folder = resolve(values.out);
  const parts = await bundleParts();
  const text = writeServerFile(parts, manifest.version);
  const size = Buffer.byteLength(text);
  if (size > mostBytes) {
    throw new Error(
      `ServerTooLarge candil-server.mjs has ${size} bytes, at most ${mostBytes} are promised`,
    );
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'candil-server.mjs'), text, { mode: 0o755 });
  await writeFile(
    join(folder, 'candil-server.licences.txt'),
    await listLicences(parts.flatMap(listPackageFolders)),
  );
  console.log(`${join(folder, 'candil-server.mjs')}: ${size.toLocaleString('en')} bytes`);
} catch (error) {
  exitWithError(error);
}
