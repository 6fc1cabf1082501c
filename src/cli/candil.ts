#!/usr/bin/env node
import { chooseCommand } from './candil/choose-command.ts';
import { commands } from './candil/commands.ts';
import { tellOldNode } from '../lib/oldest-node.ts';
import { readVersion } from './candil/read-version.ts';

/** The program of the package: `candil <command>`. The scripts of the repository run the same files. */
const tooOld = tellOldNode(process.versions.node);
if (tooOld !== undefined) {
  console.error(`\n${tooOld}`);
  process.exit(1);
}
// Node has it from 26 on.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const choice = chooseCommand(process.argv.slice(2), commands, readVersion());
if (choice.kind === 'print') console.log(choice.text);
else if (choice.kind === 'refuse') {
  console.error(choice.text);
  process.exitCode = 2;
} else {
  process.argv.splice(2, Infinity, ...choice.parameters);
  await choice.command.run();
}
