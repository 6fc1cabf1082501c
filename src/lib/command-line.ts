import { isPackage } from './project-folder.ts';

/** Scripts of the repository whose name is another one than the command's. */
const scripts: Readonly<Record<string, string>> = {
  check: 'check:content',
  'db backup': 'db:backup',
  'db move': 'db:move',
};

/**
 * How a command is typed where this program lies: `commandLine('tickets', 'list')` is
 * `npm run tickets -- list` in the repository, and `npx candil tickets list` where Candil is
 * installed.
 */
export function commandLine(name: string, parameters = '', installed = isPackage): string {
  const rest = parameters === '' ? '' : ` ${parameters}`;
  if (installed) return `npx candil ${name}${rest}`;
  return `npm run ${scripts[name] ?? name}${rest === '' ? '' : ` --${rest}`}`;
}
