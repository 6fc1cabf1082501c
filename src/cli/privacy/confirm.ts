import { createInterface } from 'node:readline/promises';

/** Asks on the terminal; only a whole `yes` is one. Throws where nobody can be asked. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new Error(
      'ConfirmationMissing This is no terminal, so nobody can be asked.\nNothing was removed. Look at what is above, and add --yes to remove it.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [yes/no] `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}
