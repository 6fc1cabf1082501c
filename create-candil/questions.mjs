import { basename, resolve } from 'node:path';
import { refuseFull } from './target-folder.mjs';
import { locales } from './texts/texts.mjs';

/**
 * One thing to be known: its question, its default, and what an answer becomes. `read` throws what is
 * wrong with an answer, as a sentence.
 * @typedef {object} Question
 * @property {'folder' | 'name' | 'languages' | 'color' | 'url'} field
 * @property {string} flag What names it on the command line.
 * @property {string} text
 * @property {(folder: string) => string} suggest The default, by the folder that was named.
 * @property {(answer: string) => string} read
 */

/** @type {readonly Question[]} */
export const questions = [
  {
    field: 'folder',
    flag: 'the folder',
    text: 'Which folder?',
    suggest: () => 'my-help',
    read: (answer) => {
      if (answer === '') fail('Name a new folder, such as my-help.');
      refuseFull(resolve(answer), answer);
      return answer;
    },
  },
  {
    field: 'name',
    flag: '--name',
    text: 'What is the help centre called?',
    suggest: toName,
    read: (answer) => answer || fail('It needs a name.'),
  },
  {
    field: 'languages',
    flag: '--languages',
    text: `In which languages? The first is shown where a translation is missing (${locales.join(', ')})`,
    suggest: () => 'en',
    read: readLanguages,
  },
  {
    field: 'color',
    flag: '--color',
    text: 'Which colour should links and buttons have?',
    suggest: () => '#0b5fff',
    read: (answer) =>
      /^#[0-9a-f]{6}$/iu.test(answer) ? answer.toLowerCase() : fail('Write it as #006d77.'),
  },
  {
    field: 'url',
    flag: '--url',
    text: 'Where will it stand? An address such as https://help.example.com, empty if it is not known yet',
    suggest: () => '',
    read: readAddress,
  },
];

/**
 * `my-help` becomes “My help”.
 * @param {string} folder
 */
function toName(folder) {
  const words = basename(resolve(folder))
    .replaceAll(/[-_.]+/gu, ' ')
    .trim();
  return words === '' ? 'Help centre' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {string} answer */
function readLanguages(answer) {
  const typed = answer.split(/[\s,]+/u).filter((part) => part !== '');
  const known = typed.map((part) =>
    locales.find((locale) => locale.toLowerCase() === part.toLowerCase().replace('_', '-')),
  );
  const unknown = typed.filter((_, index) => known[index] === undefined);
  if (unknown.length > 0 || typed.length === 0) {
    const [language = ''] = (unknown[0] ?? '').toLowerCase().split(/[-_]/u);
    const near = locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
    const remedy = near
      ? `Did you mean ${near}?`
      : 'Begin with one of these; another language is added later, by a folder of its own.';
    fail(
      `There are texts to begin with in ${locales.join(', ')}${unknown.length > 0 ? `, not in ${unknown.join(', ')}` : ''}. ${remedy}`,
    );
  }
  return [...new Set(known)].join(',');
}

/** @param {string} answer */
function readAddress(answer) {
  if (answer === '') return '';
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:\//iu.test(answer) ? answer : `https://${answer}`);
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (
    address === null ||
    !isWeb ||
    address.search !== '' ||
    address.hash !== '' ||
    address.username !== ''
  ) {
    return fail('Write it as https://help.example.com, or leave it out.');
  }
  // The rule of the check (src/schemas/site-address.ts).
  if (!/^\/(?:[\w-][\w.-]*\/?)*$/u.test(address.pathname)) {
    return fail(
      `A path is of letters from A to Z, digits, "-", "_" and ".". Write it as ${address.origin}/help, or leave it out.`,
    );
  }
  return address.href.replace(/\/$/u, '');
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
