#!/usr/bin/env node
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { askForAnswers } from './ask.mjs';
import { parseCommand, usage } from './command.mjs';
import { listFiles } from './files.mjs';
import { install, readPackageManager } from './package-manager.mjs';
import { questions } from './questions.mjs';
import { localAddress } from './readme.mjs';
import { refuseOldNode } from './refuse-old-node.mjs';
import { quoteFolder, refuseFull, toDependency } from './target-folder.mjs';

/** `npm create candil@latest my-help`: a folder with a help centre that `npm start` serves. */
try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? `\n${error.message}` : error);
  process.exitCode = error instanceof Error && error.message.startsWith('CommandInvalid') ? 2 : 1;
}

async function run() {
  const command = parseCommand(process.argv.slice(2));
  if (command.help) {
    console.log(usage);
    return;
  }
  refuseOldNode(process.versions.node);
  if (command.folder !== undefined) refuseFull(resolve(command.folder), command.folder);
  const isAsked = !command.yes && process.stdin.isTTY === true;
  const isOpen = questions.some(({ field }) => command[field] === undefined);
  if (!isAsked && !command.yes && isOpen) {
    console.log('Nobody can be asked here, so the defaults are taken for what no flag says.');
  }
  const answers = await askForAnswers(command, isAsked);
  const { folder, url } = answers;
  const target = resolve(folder);
  const version =
    command.candil === undefined ? `^${ownVersion()}` : toDependency(command.candil, target);
  const manager = readPackageManager(process.env['npm_config_user_agent']);
  for (const [path, text] of listFiles(answers, version, manager)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text, { flag: 'wx' });
  }
  console.log(`\nCreated ${relative(process.cwd(), target) || '.'}`);
  const isInstalled = command.install && install(manager, target);
  const { name } = manager;
  const steps = [
    ...(target === process.cwd() ? [] : [`cd ${quoteFolder(folder)}`]),
    ...(isInstalled ? [] : [`${name} install`]),
    `${`${name} start`.padEnd(17)}  the help centre at ${localAddress(url)}`,
    `${`${name} run dev`.padEnd(17)}  the same while you write`,
  ];
  console.log(`\nNext:\n${steps.map((step) => `  ${step}`).join('\n')}\n`);
}

/** The starter is published in step with Candil. */
function ownVersion() {
  const text = readFileSync(new URL('package.json', import.meta.url), 'utf8');
  return String(JSON.parse(text).version);
}
