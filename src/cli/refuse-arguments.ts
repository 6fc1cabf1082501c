import { parseArgs } from 'node:util';

/**
 * Refuses arguments of a command whose settings are variables of the environment: `--port 4400` would be
 * passed over without a word. Throws what `parseArgs` of Node throws.
 */
export function refuseArguments(): void {
  try {
    parseArgs({ options: {} });
  } catch (error) {
    if (error instanceof Error)
      error.message = `${process.argv.slice(2).join(' ')}\nThis command takes no arguments. Settings are variables of the environment, such as PORT=4400; "candil --help" lists the commands.`;
    throw error;
  }
}
