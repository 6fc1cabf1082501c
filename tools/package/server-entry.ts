/* The program of the one file. It is a module, although it exports nothing. */
export {};

/**
 * The program that `bundle-server.ts` makes one file of: `node candil-server.mjs [command]`. Without a
 * command it serves.
 */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  serve: () => import('../../src/cli/serve.ts'),
  tallies: () => import('../../src/cli/tallies.ts'),
  tickets: () => import('../../src/cli/tickets.ts'),
  privacy: () => import('../../src/cli/privacy.ts'),
  'db-backup': () => import('../../src/cli/db-backup.ts'),
  'db-move': () => import('../../src/cli/db-move.ts'),
};

// Node has it from 26 on.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

const [name = 'serve', ...parameters] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.argv.splice(2, Infinity, ...parameters);
  await command();
} else {
  console.error(
    `CommandUnknown ${name}\nUse one of: ${Object.keys(commands).join(', ')}. Articles are checked and built by the package candil.`,
  );
  process.exitCode = 2;
}
