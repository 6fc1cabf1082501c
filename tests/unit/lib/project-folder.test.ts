import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readStamp } from '../../../src/build/build-stamp.ts';
import { projectFolder } from '../../../src/lib/project-folder.ts';
import { parseEnvironment } from '../../../src/schemas/environment.ts';

/** Runs a program in a folder that is not the project's, as a package is. */
async function runElsewhere(program: string): Promise<{ folder: string; output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-elsewhere-'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: folder },
  );
  return { folder, output: stdout };
}

const moduleOf = (path: string): string => JSON.stringify(join(projectFolder, path));

test('the stamp of a build knows the program wherever the build is started', async () => {
  const contentDir = join(projectFolder, 'tests/fixtures');
  const environment = parseEnvironment({});
  const { output } = await runElsewhere(`
    import { readStamp } from ${moduleOf('src/build/build-stamp.ts')};
    const environment = ${JSON.stringify(environment)};
    process.stdout.write(await readStamp(${JSON.stringify(contentDir)}, environment));`);
  expect(output).toBe(await readStamp(contentDir, environment));
});

test('the service worker is written wherever the build is started', async () => {
  const { folder } = await runElsewhere(`
    import { writeServiceWorker } from ${moduleOf('src/build/write-service-worker.ts')};
    await writeServiceWorker('.', 'build-of-today');`);
  expect(await readFile(join(folder, 'sw.js'), 'utf8')).toContain('build-of-today');
});
