import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  copyFileSync,
  globSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { errorPagesFile, joinErrorPages } from '../../src/lib/error-pages.ts';
import { getPackageBin } from '../testing/package-bin.ts';
import { compile } from './compile.ts';
import { listLicences } from './licences.ts';
import { pruneTypes } from './prune-types.ts';
import { isPackagedDoc, toPackageDoc } from './package-docs.ts';
import { restoreFiles, swapFiles } from './swapped-files.ts';
import { lockSchema, manifestSchema, toPackageManifest } from './manifest.ts';

/**
 * `npm pack` and `npm publish` run it before and after (`prepack`, `postpack`): compiles what Node
 * runs, declares its types, writes the server as one file into `deploy/`, and puts the package's own
 * `package.json` and documents in place for as long as npm packs. A run that was stopped in between is
 * made good by the next. `CANDIL_SERVER_FILE` names a server file that was made before.
 */
const root = resolve('.');
const own = join(root, 'package.json');
const kept = join(root, '.candil/package.json');
const keptDocs = join(root, '.candil/packaged-docs');

/** Declarations that `exports` names. */
const typed = ['content/company/define-config.d.ts', 'build/integration.d.ts'];

const [step] = process.argv.slice(2);
restore();
if (step === 'before') await prepare();
else if (step !== 'after') throw new Error('ArgumentInvalid Usage: pack.ts before | after');

async function prepare(): Promise<void> {
  rmSync(join(root, 'compiled'), { recursive: true, force: true });
  const text = readFileSync(own, 'utf8');
  const parsed = manifestSchema.parse(JSON.parse(text));
  const folders = await compile(root, Object.keys(parsed.dependencies));
  writeFileSync(join(root, 'compiled/licences.txt'), await listLicences(folders));
  writeFileSync(join(root, errorPagesFile), joinErrorPages(listErrorPages()));
  const types = ['--project', 'tools/package/tsconfig.json'];
  execFileSync(process.execPath, [getPackageBin('typescript', 'tsc'), ...types], {
    cwd: root,
    stdio: 'inherit',
  });
  pruneTypes(join(root, 'compiled/types'), typed);
  const lock = lockSchema.parse(readJson('package-lock.json'));
  const manifest = toPackageManifest(parsed, lock);
  writeServer();
  swapFiles(root, keptDocs, listDocs());
  mkdirSync(join(root, '.candil'), { recursive: true });
  writeFileSync(kept, text);
  writeFileSync(own, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function writeServer(): void {
  const made = process.env['CANDIL_SERVER_FILE'];
  const target = join(root, 'deploy/candil-server.mjs');
  if (made === undefined) {
    const words = ['tools/package/bundle-server.ts', '--out', 'deploy'];
    execFileSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  } else if (resolve(made) !== target) copyFileSync(made, target);
}

/** Documents as they are in the package, by path. */
function listDocs(): ReadonlyMap<string, string> {
  const paths = globSync(['*.md', 'content/*.md', 'docs/*.md'], { cwd: root });
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .filter(isPackagedDoc)
      .map((path) => [path, toPackageDoc(path, readFileSync(join(root, path), 'utf8'), isThere)]),
  );
}

/** Whether a file or folder that a document names is in the package. */
function isThere(path: string): boolean {
  const isHeld = isPackagedDoc(path) || /^(?:src|deploy)\//u.test(path);
  return isHeld && existsSync(join(root, path));
}

/** What codes mean, by code. */
function listErrorPages(): readonly (readonly [string, string])[] {
  const names = globSync('docs/errors/*.md', { cwd: root }).sort();
  return names.map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const path = name.replaceAll('\\', '/');
    return [basename(name, '.md'), toPackageDoc(path, text, isThere, errorPagesFile)];
  });
}

function restore(): void {
  restoreFiles(root, keptDocs);
  if (!existsSync(kept)) return;
  for (const file of globSync('deploy/candil-server.*', { cwd: root })) rmSync(join(root, file));
  renameSync(kept, own);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}
