import { errorPagesFile } from '../../src/lib/error-pages.ts';
import { commands } from '../../src/cli/candil/commands.ts';

/** Commands whose script in the repository has another name. */
const scripts: Readonly<Record<string, string>> = {
  'check:content': 'check',
  'db:backup': 'db backup',
  'db:move': 'db move',
};

const script = /npm run (?:-s )?(?<name>[a-z]+(?::[a-z]+)?)(?: --(?= [^-]| --)| \[-- )?/gu;

/** Files of the repository that are in the package, as messages name them; a path of an import is none. */
const file = /(?<![\w./-])(?:docs\/[a-z-]+\.md|src\/i18n\/strings\/en\.json|content\/README\.md)/gu;

const errorPages = /(?<![\w./-])docs\/errors(?= has )/gu;

/** A source whose texts name files as they lie where Candil is installed. */
export const nameFiles = (source: string): string =>
  source
    .replaceAll(file, (path) => `node_modules/candil/${path}`)
    .replaceAll(errorPages, `node_modules/candil/${errorPagesFile}`);

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
