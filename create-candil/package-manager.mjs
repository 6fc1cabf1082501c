import { spawnSync } from 'node:child_process';

/**
 * What installs the help centre, on this machine and in the workflows.
 * @typedef {object} PackageManager
 * @property {'npm' | 'pnpm'} name
 * @property {string} major Its version, as workflows name it: `12`.
 */

/**
 * The program that runs this one, by `npm_config_user_agent`. Candil is tested with npm and pnpm; for
 * others npm is taken.
 * @param {string | undefined} userAgent Such as `pnpm/12.1.0 npm/? node/v24.0.0 linux x64`.
 * @returns {PackageManager}
 */
export function readPackageManager(userAgent) {
  const [, name, major] = /^(\w+)\/(\d+)/u.exec(userAgent ?? '') ?? [];
  return name === 'pnpm' && major !== undefined ? { name, major } : { name: 'npm', major: '' };
}

/**
 * Installs what `package.json` names. A failure is told, and leaves what was written.
 * @param {PackageManager} manager
 * @param {string} cwd
 * @returns {boolean} Whether it is installed.
 */
export function install({ name }, cwd) {
  console.log(`Installing with ${name} …`);
  const quiet = name === 'npm' ? ['--no-audit', '--no-fund', '--loglevel', 'error'] : [];
  const { status } = spawnSync(name, ['install', ...quiet], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.error(
    `InstallFailed ${name} install\nThe folder is whole; run "${name} install" in it when the network is there.`,
  );
  process.exitCode = 1;
  return false;
}
