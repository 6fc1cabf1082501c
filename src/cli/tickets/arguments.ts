import { parseArgs } from 'node:util';

/** What `npm run tickets` was asked to do. */
export type TicketsCommand =
  | { name: 'list'; stuckOnly: boolean }
  | { name: 'show'; reference: string }
  | { name: 'retry'; reference: string | undefined }
  | { name: 'export' }
  | { name: 'domains' };

const usage = `Usage:
  npm run tickets -- list [--stuck]             the newest tickets, and where each was handed on
  npm run tickets -- show <reference>           one ticket, and why it was not taken
  npm run tickets -- retry <reference> | --all  hands on again what is stuck
  npm run tickets -- export                     all tickets as JSON lines
  npm run tickets -- domains                    where many people have their mail`;

/** Reads the command line. Throws an error that shows the commands. */
export function parseCommand(parameters: readonly string[]): TicketsCommand {
  const { values, positionals } = parse(parameters);
  const [name, given, ...rest] = positionals;
  const reference = given?.trim().toUpperCase();
  if (rest.length > 0) throw refuse(`"${rest.join(' ')}" is too much.`);
  switch (name) {
    case 'list':
      return { name, stuckOnly: values.stuck };
    case 'show':
      if (reference === undefined) throw refuse('Which ticket? Name its reference.');
      return { name, reference };
    case 'retry':
      if (values.all === (reference !== undefined)) {
        throw refuse('Which tickets? Name one reference, or --all.');
      }
      return { name, reference };
    case 'export':
    case 'domains':
      return { name };
    case undefined:
      throw refuse('What shall it do?');
    default:
      throw refuse(`There is no command "${name}".`);
  }
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        stuck: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (message: string): Error => new Error(`CommandInvalid ${message}\n${usage}`);
