import './require-node.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../lib/project-folder.ts';
import { examineContent } from './doctor/examine-content.ts';
import { examineFolder } from './doctor/examine-folder.ts';
import { askRegistry, examineRelease } from './doctor/examine-release.ts';
import { examineSettings } from './doctor/examine-settings.ts';
import { examineVersions, readPackage } from './doctor/examine-versions.ts';
import { formatFindings, type Finding } from './doctor/finding.ts';
import { exitWithError } from './exit-with-error.ts';

/** Says what keeps a help centre from working or from being upgraded; `--fix` mends what it can. */
try {
  const { values } = parseArgs({
    options: {
      fix: { type: 'boolean', default: false },
      offline: { type: 'boolean', default: false },
    },
  });
  const findings = await examine(process.cwd(), values.offline);
  const fixed = new Set(values.fix ? findings.filter(mend) : []);
  console.log(formatFindings(findings, fixed));
  const isLeft = findings.some((one) => one.gravity === 'error' && !fixed.has(one));
  process.exitCode = isLeft ? 1 : 0;
} catch (error) {
  exitWithError(error);
}

async function examine(cwd: string, isOffline: boolean): Promise<readonly Finding[]> {
  const settings = examineSettings(process.env);
  const isOwn = join(cwd, '/') === projectFolder;
  const isAsked = !isOwn && !isOffline;
  const own = readPackage(projectFolder);
  // Of the repository, git knows more than a registry.
  const release = isAsked ? [examineRelease(own?.version ?? '', await askRegistry(cwd))] : [];
  return [
    ...examineVersions(projectFolder, process.versions.node, findPackage),
    ...release,
    // The repository is no company's folder.
    ...(isOwn ? [] : examineFolder(cwd)),
    ...settings,
    ...(await examineContent(contentFolder(cwd), cwd)),
  ];
}

/** Also where another variable is wrong, and the environment cannot be parsed. */
function contentFolder(cwd: string): string {
  const given = process.env['CONTENT_DIR'] ?? '';
  return resolve(cwd, given === '' ? 'content' : given);
}

function findPackage(name: string): string | undefined {
  try {
    const file = findPackageJSON(name, join(projectFolder, 'package.json'));
    return file === undefined ? undefined : dirname(file);
  } catch {
    return undefined;
  }
}

/** Writes the file of a fix; false if the finding has none. */
function mend({ fix }: Finding): boolean {
  if (!fix) return false;
  mkdirSync(dirname(fix.file), { recursive: true });
  writeFileSync(fix.file, fix.after);
  return true;
}
