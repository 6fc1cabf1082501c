import { createInterface } from 'node:readline/promises';
import { questions } from './questions.mjs';

/**
 * What a help centre begins with.
 * @typedef {object} Answers
 * @property {string} folder
 * @property {string} name
 * @property {readonly string[]} languages
 * @property {string} color
 * @property {string} url Empty if it is not known.
 */

/**
 * Completes what the command line says, by questions or by defaults. Throws what is wrong with a flag;
 * a wrong answer is asked for again.
 * @param {Partial<Record<'folder' | 'name' | 'languages' | 'color' | 'url', string | undefined>>} given
 * @param {boolean} isAsked
 * @returns {Promise<Answers>}
 */
export async function askForAnswers(given, isAsked) {
  const terminal = isAsked
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const answers = { folder: '', name: '', languages: '', color: '', url: '' };
  try {
    for (const question of questions) {
      const { field, flag, read, suggest } = question;
      const typed = given[field];
      if (typed !== undefined) answers[field] = readFlag(flag, typed, read);
      else if (terminal) answers[field] = await ask(terminal, question, answers.folder);
      else answers[field] = read(suggest(answers.folder));
    }
  } finally {
    terminal?.close();
  }
  return { ...answers, languages: answers.languages.split(',') };
}

/**
 * @param {string} flag
 * @param {string} typed
 * @param {(answer: string) => string} read
 */
function readFlag(flag, typed, read) {
  try {
    return read(typed.trim());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`CommandInvalid ${flag} "${typed}"\n${reason}`, { cause: error });
  }
}

/**
 * @param {import('node:readline/promises').Interface} terminal
 * @param {import('./questions.mjs').Question} question
 * @param {string} folder
 * @returns {Promise<string>}
 */
async function ask(terminal, { text, read, suggest }, folder) {
  const fallback = suggest(folder);
  for (;;) {
    const hint = fallback === '' ? '' : ` [${fallback}]`;
    const typed = (await terminal.question(`${text}${hint}: `)).trim();
    try {
      return read(typed === '' ? fallback : typed);
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
    }
  }
}
