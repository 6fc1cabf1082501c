import { suggest } from '../../lib/text/nearest-name.ts';
import type { Command } from './commands.ts';

/** What to do with a command line. */
export type Choice =
  | { kind: 'run'; command: Command; parameters: readonly string[] }
  /** Written to the output; exits with 0. */
  | { kind: 'print'; text: string }
  /** Written to the errors; exits with 2. */
  | { kind: 'refuse'; text: string };

const isHelp = (word: string | undefined): boolean =>
  word === '--help' || word === '-h' || word === 'help';

/**
 * Chooses by the words behind `candil`. `--help` anywhere before `--` is answered here, so that it is
 * the same for every command.
 */
export function chooseCommand(
  words: readonly string[],
  commands: readonly Command[],
  version: string,
): Choice {
  const [first, second] = words;
  if (first === undefined) return { kind: 'refuse', text: listCommands(commands) };
  if (first === '--version' || first === '-v') return { kind: 'print', text: version };
  if (isHelp(first)) return helpFor(words.slice(1), commands);
  const command = findCommand(words, commands);
  if (command === undefined) return refuse(first, second, commands);
  const parameters = words.slice(command.name.split(' ').length);
  const end = parameters.indexOf('--');
  const asked = end === -1 ? parameters : parameters.slice(0, end);
  if (command.hasOwnHelp !== true && (asked.includes('--help') || asked.includes('-h'))) {
    return { kind: 'print', text: describeCommand(command) };
  }
  return { kind: 'run', command, parameters };
}

function helpFor(words: readonly string[], commands: readonly Command[]): Choice {
  const [first, second] = words;
  if (first === undefined) return { kind: 'print', text: listCommands(commands) };
  const command = findCommand(words, commands);
  if (command === undefined) return refuse(first, second, commands);
  if (command.hasOwnHelp === true) return { kind: 'run', command, parameters: ['--help'] };
  return { kind: 'print', text: describeCommand(command) };
}

const findCommand = (
  [first, second]: readonly string[],
  commands: readonly Command[],
): Command | undefined =>
  commands.find(({ name }) => name === first || name === `${first ?? ''} ${second ?? ''}`);

function refuse(first: string, second: string | undefined, commands: readonly Command[]): Choice {
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0) {
    const asked = isHelp(second);
    return { kind: asked ? 'print' : 'refuse', text: listCommands(group) };
  }
  const names = commands.map(({ name }) => name);
  const remedy = suggest(first, names, '"candil --help" lists the commands.');
  return { kind: 'refuse', text: `CommandUnknown ${first}\nThere is no such command. ${remedy}` };
}

/** One line a command. */
export function listCommands(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: candil <command>

${lines.join('\n')}

candil <command> --help says more of one. Settings are variables of the environment.`;
}

/** All that is to know of a command. */
export function describeCommand({ name, summary, forms = [''], details }: Command): string {
  const usage = forms.map((form) => `  candil ${name} ${form}`.trimEnd());
  const rest = details === undefined ? '' : `\n\n${details}`;
  return `candil ${name}: ${summary}\n\nUsage:\n${usage.join('\n')}${rest}`;
}
