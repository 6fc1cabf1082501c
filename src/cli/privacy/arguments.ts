import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What `npm run privacy` was asked to do. */
export type PrivacyCommand =
  | { name: 'show'; email: string; json: boolean; exportTo: string | undefined }
  | { name: 'forget'; email: string; yes: boolean }
  | { name: 'help' };

export const usage = `Usage:
  npm run privacy -- show <e-mail>             what is kept of a person
  npm run privacy -- show <e-mail> --json      all of it, as JSON
  npm run privacy -- show <e-mail> --export <folder>
                                               all of it with the contents of files, into a new folder
  npm run privacy -- forget <e-mail> [--yes]   removes it, after a question that --yes answers`;

/** Reads the command line. Throws an error that shows the commands. */
export function parseCommand(parameters: readonly string[]): PrivacyCommand {
  const { values, positionals } = parse(parameters);
  const [name, given, ...rest] = positionals;
  if (values.help) return { name: 'help' };
  if (rest.length > 0) throw refuse(`"${rest.join(' ')}" is too much.`);
  switch (name) {
    case 'show': {
      if (values.yes) throw refuse('--yes belongs to forget.');
      if (values.json && values.export !== undefined) throw refuse('--json or --export, not both.');
      return { name, email: toEmail(given), json: values.json, exportTo: values.export };
    }
    case 'forget':
      if (values.json || values.export !== undefined) {
        throw refuse('--json and --export belong to show.');
      }
      return { name, email: toEmail(given), yes: values.yes };
    case undefined:
      throw refuse('What shall it do?');
    default:
      throw refuse(`There is no command "${name}".`);
  }
}

function toEmail(given: string | undefined): string {
  if (given === undefined) throw refuse('Whom? Name an e-mail address.');
  const parsed = z.email().safeParse(given.trim());
  if (!parsed.success) throw refuse(`"${given}" is no e-mail address.`);
  return parsed.data;
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        export: { type: 'string' },
        yes: { type: 'boolean', short: 'y', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (message: string): Error => new Error(`CommandInvalid ${message}\n${usage}`);
