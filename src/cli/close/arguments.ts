import { parseArgs } from 'node:util';
import type { Text } from '../../schemas/localized-text.ts';

/** What `npm run close` was asked to do. */
export type CloseCommand =
  | { name: 'close'; schedules: readonly string[]; until: string; because: Text }
  | { name: 'open'; schedules: readonly string[] };

const usage = `Usage:
  npm run close -- <schedule> … --until 18:00 --because "Power cut"
  npm run close -- <schedule> … --until "2026-12-01 9:00" --because es="…" --because en="…"
  npm run close -- <schedule> … --open      takes it back`;

/** Reads the command line; `locales` are those of the site. Throws an error that shows the usage. */
export function parseCommand(
  parameters: readonly string[],
  locales: readonly string[],
): CloseCommand {
  const { values, positionals: schedules } = parse(parameters);
  if (schedules.length === 0) throw refuse('Which schedule? Name one of contact/schedules/.');
  const { open, until, because } = values;
  if (open) {
    if (until !== undefined || because)
      throw refuse('"--open" needs neither "--until" nor "--because".');
    return { name: 'open', schedules };
  }
  if (until === undefined) throw refuse('Until when? Add --until 18:00.');
  if (!because) throw refuse('Why? Readers are told: add --because "Power cut".');
  return { name: 'close', schedules, until, because: toText(because, locales) };
}

/** One text for all languages, or one for each that is named: `es=Corte de luz`. */
function toText(given: readonly string[], locales: readonly string[]): Text {
  const [only = ''] = given;
  if (given.length === 1 && !isNamed(only, locales)) return only.trim() || refuseEmpty();
  const pairs = given.map((text) => {
    const [locale = '', ...rest] = text.split('=');
    if (!locales.includes(locale)) {
      throw refuse(`"${text}" names no language of the site. They are: ${locales.join(', ')}.`);
    }
    return [locale, rest.join('=').trim() || refuseEmpty()] as const;
  });
  return Object.fromEntries(pairs);
}

const isNamed = (text: string, locales: readonly string[]): boolean =>
  locales.some((locale) => text.startsWith(`${locale}=`));

function refuseEmpty(): never {
  throw refuse('The reason is empty.');
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        open: { type: 'boolean', default: false },
        until: { type: 'string' },
        because: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

const refuse = (message: string): Error => new Error(`CommandInvalid ${message}\n${usage}`);
