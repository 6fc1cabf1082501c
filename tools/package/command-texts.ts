import { commands } from '../../src/cli/candil/commands.ts';

/** Commands whose script in the repository has another name. */
const scripts: Readonly<Record<string, string>> = {
  'check:content': 'check',
  'db:backup': 'db backup',
  'db:move': 'db move',
};

const script = /npm run (?<name>[a-z]+(?::[a-z]+)?)(?: --(?= [^-]| --)| \[-- )?/gu;

/**
 * A source whose texts name the commands of the package where they name scripts of the repository:
 * `npm run tickets -- list` becomes `npx candil tickets list`. Other scripts stay.
 */
export const nameCommands = (source: string): string =>
  source.replaceAll(script, (text, name: string) => {
    const command = scripts[name] ?? name;
    if (!commands.some((one) => one.name === command)) return text;
    return `npx candil ${command}${text.endsWith(' [-- ') ? ' [' : ''}`;
  });
