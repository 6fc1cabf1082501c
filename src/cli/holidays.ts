import './require-node.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../content/read/read-content-folder.ts';
import { commandLine } from '../lib/command-line.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { exitWithError } from './exit-with-error.ts';

/**
 * Writes the public holidays of places into the content folder, to be reviewed and committed:
 * `npm run holidays -- ES-VC DE-BE [--years 2]`. Names are in the languages of the site.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { years: { type: 'string', default: '2' } },
  });
  if (positionals.length === 0) {
    const example = commandLine('holidays', 'ES-VC DE');
    throw new Error(`Name a country or a part of it, such as: ${example}`);
  }
  const { formatHolidays, listHolidays, parsePlace } = await loadHolidays();
  const cwd = process.cwd();
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  const { site } = await readContentFolder(contentDir, { cwd });
  const locales = site.locales.map(({ locale }) => locale);
  const first = new Date().getUTCFullYear();
  const years = Array.from({ length: Number(values.years) + 1 }, (_, index) => first + index);
  for (const text of positionals) {
    const place = parsePlace(text);
    const holidays = listHolidays(place, years, locales);
    const file = join(contentDir, 'contact/holidays', `${text.toLowerCase()}.yaml`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, formatHolidays(place, holidays, locales));
    console.log(
      `${relative(cwd, file)}: ${holidays.length} days from ${first} to ${first + Number(values.years)}. Review it: names that have no translation stand in the language of the place.`,
    );
  }
} catch (error) {
  exitWithError(error);
}

/** The days of all countries take much room: the package leaves them to those who need them. */
async function loadHolidays() {
  try {
    return await import('./holidays/list-holidays.ts');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) {
      throw error;
    }
    throw new Error(
      'HolidaysMissing date-holidays\nThe package that knows the holidays of all countries is not installed: npm install --save-dev date-holidays@3, then the same command again.',
      { cause: error },
    );
  }
}
