import { commandLine } from '../../lib/command-line.ts';
import { parseArgs } from 'node:util';
import { sources } from '../../import/sources.ts';
import { suggest } from '../../lib/text/nearest-name.ts';
import { isLanguageTag } from '../../schemas/language-tag.ts';

/** What `npm run import` was asked to do. */
export type ImportCommand =
  | { name: 'help' }
  | {
      name: 'import';
      source: string;
      from: string;
      locales: readonly string[];
      drafts: boolean;
      privateAddresses: boolean;
      overwrite: boolean;
      removeGone: boolean;
      dryRun: boolean;
      json: boolean;
      /** Folder for the report. */
      report: string;
    };

export const usage =
  (): string => `Usage: ${commandLine('import', '<source> <folder, file or address>')}

${Object.entries(sources)
  .map(([name, source]) => `  ${name.padEnd(12)} ${source.usage}`)
  .join('\n')}

Writes into the content folder (CONTENT_DIR). A second run brings it up to date: what was edited or
deleted here stays so, and is told.

  --locale es        only this language; again for another. For a source without languages: its own
  --no-drafts        leaves drafts out; otherwise they come along as drafts
  --overwrite        takes what the source has, also where it was edited or deleted here
  --remove-gone      removes articles that the source no longer has, unless they were edited here
  --dry-run          tells what would be done, and does nothing
  --report <folder>  where import-report.md and import-report.json go; here without it
  --json             prints the report as JSON
  --allow-private-addresses
                     fetches pictures from addresses of a private network too

Tokens stand in the environment, never on the command line. docs/moving-in.md tells more.`;

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  locale: { type: 'string', multiple: true },
  'no-drafts': { type: 'boolean', default: false },
  overwrite: { type: 'boolean', default: false },
  'remove-gone': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  report: { type: 'string', default: '.' },
  json: { type: 'boolean', default: false },
  'allow-private-addresses': { type: 'boolean', default: false },
} as const;

/** Reads the command line. Throws an error that says what is missing. */
export function parseCommand(parameters: readonly string[]): ImportCommand {
  const { values, positionals } = parse(parameters);
  if (values.help || parameters.length === 0) return { name: 'help' };
  const [source = '', from = '', ...more] = positionals;
  const names = Object.keys(sources);
  if (!names.includes(source)) {
    const known = suggest(source, names, `The sources are: ${names.join(', ')}.`);
    throw refuse(`"${source}" is no source. ${known}`);
  }
  if (from === '') throw refuse(`Import from where? ${sources[source]?.usage ?? ''}`);
  if (more.length > 0) throw refuse(`"${more.join(' ')}" is too much: name one place.`);
  const { locale: locales = [] } = values;
  const bad = locales.find((locale) => !isLanguageTag(locale));
  if (bad !== undefined) throw refuse(`"${bad}" is no language. Write it as es or pt-BR.`);
  return {
    ...{ name: 'import', source, from, locales, drafts: !values['no-drafts'] },
    ...{ overwrite: values.overwrite, removeGone: values['remove-gone'] },
    ...{ dryRun: values['dry-run'], json: values.json, report: values.report },
    privateAddresses: values['allow-private-addresses'],
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], allowPositionals: true, options: flags });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (reason: string): Error =>
  new Error(`ImportRefused ${reason}\n"npm run import -- --help" shows what there is.`);
