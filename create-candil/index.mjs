#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { askForAnswers } from './ask.mjs';
import { parseCommand, usage } from './command.mjs';
import { listFiles } from './files.mjs';
import { refuseOldNode } from './refuse-old-node.mjs';

/** `npm create candil@latest my-help`: a folder with a help centre that `npm start` serves. */
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? `\n${error.message}` : error);
  process.exitCode = 1;
}

async function run() {
  const command = parseCommand(process.argv.slice(2));
  if (command.help) {
    console.log(usage);
    return;
  }
  refuseOldNode(process.versions.node);
  const isAsked = !command.yes && process.stdin.isTTY === true;
  if (!isAsked && !command.yes) console.log('Nobody can be asked here, so the defaults are taken.');
  const { folder, ...answers } = await askForAnswers(command, isAsked);
  const target = resolve(folder);
  refuseFull(target, folder);
  for (const [path, text] of listFiles(
    { folder, ...answers },
    command.candil ?? `^${ownVersion()}`,
  )) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text, { flag: 'wx' });
  }
  console.log(`\nCreated ${relative(process.cwd(), target) || '.'}`);
  const isInstalled = command.install && install(target);
  const steps = [
    ...(target === process.cwd() ? [] : [`cd ${folder}`]),
    ...(isInstalled ? [] : ['npm install']),
    'npm start          the help centre at http://localhost:4321',
    'npm run dev        the same while you write',
  ];
  console.log(`\nNext:\n${steps.map((step) => `  ${step}`).join('\n')}\n`);
}

/**
 * @param {string} target
 * @param {string} folder As it was typed.
 */
function refuseFull(target, folder) {
  const held = existsSync(target) ? readdirSync(target).filter((name) => name !== '.git') : [];
  if (held.length === 0) return;
  throw new Error(
    `FolderNotEmpty ${folder}\nThe folder holds ${held.slice(0, 3).join(', ')}${held.length > 3 ? ' …' : ''}. Name a new folder.`,
  );
}

/** The starter is published in step with Candil. */
function ownVersion() {
  const text = readFileSync(new URL('package.json', import.meta.url), 'utf8');
  return String(JSON.parse(text).version);
}

/**
 * Installs with the program that runs this one. A failure is told, and leaves what was written.
 * @param {string} cwd
 * @returns {boolean} Whether it is installed.
 */
function install(cwd) {
  const [name = 'npm'] = (process.env['npm_config_user_agent'] ?? 'npm').split('/');
  const program = ['npm', 'pnpm', 'yarn', 'bun'].includes(name) ? name : 'npm';
  console.log(`Installing with ${program} …`);
  const quiet = program === 'npm' ? ['--no-audit', '--no-fund', '--loglevel', 'error'] : [];
  const { status } = spawnSync(program, ['install', ...quiet], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.error(
    `InstallFailed ${program} install\nThe folder is whole; run "${program} install" in it.`,
  );
  process.exitCode = 1;
  return false;
}
