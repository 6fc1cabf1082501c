import { parseArgs } from 'node:util';

export const usage = `Usage: npm create candil@latest <folder> [-- <flags>]

  --yes                asks nothing; what no flag says is the default
  --name <text>        name of the help centre
  --languages en,es    of en, es, de, fr, pt-BR, ar; the first is shown where a translation is missing
  --color <#rrggbb>    colour of links and buttons
  --url <address>      where it will stand, such as https://help.example.com
  --no-install         writes the folder and nothing else
  --candil <version>   another version of Candil, or the path of a tarball`;

/**
 * What was typed. What nobody said is undefined.
 * @typedef {object} Command
 * @property {boolean} help
 * @property {boolean} yes
 * @property {boolean} install
 * @property {string | undefined} candil
 * @property {string | undefined} folder
 * @property {string | undefined} name
 * @property {string | undefined} languages
 * @property {string | undefined} color
 * @property {string | undefined} url
 */

/**
 * Reads the command line. Throws an error that shows the usage.
 * @param {readonly string[]} parameters
 * @returns {Command}
 */
export function parseCommand(parameters) {
  const { values, positionals } = parse(parameters);
  if (positionals.length > 1) throw refuse(`"${positionals.slice(1).join(' ')}" is too much.`);
  return {
    help: values.help,
    yes: values.yes,
    install: !values['no-install'],
    candil: values.candil,
    folder: positionals[0],
    name: values.name,
    languages: values.languages,
    color: values.color,
    url: values.url,
  };
}

/** @param {readonly string[]} parameters */
function parse(parameters) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        yes: { type: 'boolean', short: 'y', default: false },
        'no-install': { type: 'boolean', default: false },
        candil: { type: 'string' },
        name: { type: 'string' },
        languages: { type: 'string' },
        color: { type: 'string' },
        url: { type: 'string' },
      },
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} message */
const refuse = (message) => new Error(`CommandInvalid ${message}\n${usage}`);
