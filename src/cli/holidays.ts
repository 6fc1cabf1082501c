import './require-node.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../content/read/read-content-folder.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { exitWithError } from './exit-with-error.ts';
import { formatHolidays, listHolidays, parsePlace } from './holidays/list-holidays.ts';

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
    throw new Error('Name a country or a part of it, such as: npm run holidays -- ES-VC DE');
  }
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
