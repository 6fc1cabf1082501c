import { createInterface } from 'node:readline';
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
  // Lines are read in turn, so that none is lost of several that come at once.
  const lines = terminal?.[Symbol.asyncIterator]();
  const answers = { folder: '', name: '', languages: '', color: '', url: '' };
  try {
    for (const question of questions) {
      const { field, flag, read, suggest } = question;
      const typed = given[field];
      if (typed !== undefined) answers[field] = readFlag(flag, typed, read);
      else if (lines) answers[field] = await ask(lines, question, answers.folder);
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
 * Asks until an answer fits; an empty line takes the default. Throws if the input ends.
 * @param {AsyncIterator<string>} lines
 * @param {import('./questions.mjs').Question} question
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function ask(lines, { text, read, suggest }, folder) {
  const fallback = suggest(folder);
  for (;;) {
    const hint = fallback === '' ? '' : ` [${fallback}]`;
    process.stdout.write(`${text}${hint}: `);
    const { done, value } = await lines.next();
    if (done === true) throw new Error('Nothing was written.');
    const typed = value.trim();
    try {
      return read(typed === '' ? fallback : typed);
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
    }
  }
}
