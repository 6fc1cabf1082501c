import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { listBrowserPaths, listShellPaths } from './browser-paths.ts';

/** A download that takes longer than this is taken for a network that lets nothing through. */
const installTimeout = 10 * 60_000;

const isRoot = process.getuid?.() === 0;

/** Flags that keep the browser from calling home, and let it run as root in a container. */
export const browserArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * Path of a Chromium-based browser: `CHROMIUM_PATH`, Playwright's own, the machine's own, else one
 * that is installed now. Throws an error that says what to do if none can be had.
 */
export function getBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return checkNamed(named);
  return findInstalled() ?? install() ?? giveUp();
}

/**
 * Path of the browser for tests and pictures: Chromium's headless shell where the machine has it, since it
 * takes about half the processor's time of a whole browser, else what {@link getBrowser} finds.
 */
export function getTestBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) return checkNamed(named);
  const shells = listShellPaths(process.platform, process.env);
  return shells.find((path) => existsSync(path) && canStart(path)) ?? getBrowser();
}

function checkNamed(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, which does not exist. Correct it or leave it out.`);
}

function findInstalled(): string | undefined {
  const usual = listBrowserPaths(process.platform, process.env);
  return [chromium.executablePath(), ...usual].find((path) => existsSync(path) && canStart(path));
}

/**
 * Asks a browser for its version: a download may lack libraries of the system, and Ubuntu's
 * `chromium-browser` is a stub that only names a snap. Windows browsers open a window instead.
 */
function canStart(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function install(): string | undefined {
  console.log('No Chromium, Chrome or Edge found: installing one for the browser tests.');
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  const hasApt = isRoot && existsSync('/usr/bin/apt-get');
  const withDependencies = hasApt ? ['--with-deps'] : [];
  run(process.execPath, [playwright, 'install', '--no-shell', ...withDependencies, 'chromium']);
  const downloaded = findInstalled();
  if (downloaded || !hasApt) return downloaded;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return findInstalled();
}

function run(command: string, parameters: readonly string[]): void {
  spawnSync(command, parameters, { stdio: 'inherit', timeout: installTimeout });
}

function giveUp(): never {
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed.\n' +
      'Install one of them, run "npx playwright install chromium", or set CHROMIUM_PATH.',
  );
}
