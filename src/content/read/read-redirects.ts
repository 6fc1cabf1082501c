import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { redirectSchema, type WrittenRedirect } from '../../schemas/redirect.ts';
import { toError, type Place, type Problem } from './files/problem.ts';
import { readText } from './files/read-text.ts';
import { showFile } from './yaml/read-yaml-folder.ts';
import { checkSchema } from './yaml/schema-mistakes.ts';
import { yamlProblem } from './yaml/yaml-file.ts';
import { findLine, parseYaml } from './yaml/yaml-text.ts';

/** A line of `redirects.yaml` or `redirects.csv`, and where it stands. */
export interface PlacedRedirect extends WrittenRedirect {
  placeOf: (field: 'from' | 'to' | 'status' | 'locale') => Place;
}

export interface ReadRedirects {
  redirects: readonly PlacedRedirect[];
  problems: readonly Problem[];
}

/** Reads `redirects.yaml`, then `redirects.csv`, of a content folder; both may be absent. */
export function readRedirects(dir: string, cwd: string): ReadRedirects {
  return joinReads([
    readYaml(join(dir, 'redirects.yaml'), cwd),
    readCsv(join(dir, 'redirects.csv'), cwd),
  ]);
}

const none: ReadRedirects = { redirects: [], problems: [] };

function readYaml(path: string, cwd: string): ReadRedirects {
  if (!existsSync(path)) return none;
  const file = showFile(path, cwd);
  const read = readText(path, file);
  if (!read.ok) return { redirects: [], problems: [read.problem] };
  const parsed = parseYaml(read.text);
  if (!parsed.ok) return { redirects: [], problems: [yamlProblem(file, read.text, parsed)] };
  if (isEmpty(parsed.value)) return none;
  if (!Array.isArray(parsed.value)) return { redirects: [], problems: [noList(file)] };
  const entries: readonly unknown[] = parsed.value;
  return joinReads(
    entries.map((entry, index) => {
      const placeOf: PlaceOf = (field) => ({ file, line: findLine(read.text, [index, field]) });
      return checkEntry(entry, placeOf);
    }),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const noList = (file: string): Problem =>
  toError(
    'FieldInvalid',
    { file, line: 1 },
    'The file is no list.',
    'Begin each redirect with "- from: …", and write "to: …" below it.',
  );

type PlaceOf = PlacedRedirect['placeOf'];

function checkEntry(entry: unknown, placeOf: PlaceOf): ReadRedirects {
  const checked = checkSchema(redirectSchema, entry);
  if (checked.ok) return { redirects: [{ ...checked.value, placeOf }], problems: [] };
  const problems = checked.mistakes.map(({ code, path, message, remedy }) =>
    toError(code, placeOf(isField(path[0]) ? path[0] : 'from'), message, remedy),
  );
  return { redirects: [], problems };
}

const isField = (name: unknown): name is Parameters<PlaceOf>[0] =>
  name === 'from' || name === 'to' || name === 'status' || name === 'locale';

const joinReads = (reads: readonly ReadRedirects[]): ReadRedirects => ({
  redirects: reads.flatMap(({ redirects }) => redirects),
  problems: reads.flatMap(({ problems }) => problems),
});

/** Columns of the CSV file; its first line names them, in any order. */
const columns = ['from', 'to', 'status', 'locale'];

function readCsv(path: string, cwd: string): ReadRedirects {
  if (!existsSync(path)) return none;
  const file = showFile(path, cwd);
  const read = readText(path, file);
  if (!read.ok) return { redirects: [], problems: [read.problem] };
  const rows = parseCsv(read.text);
  if (!Array.isArray(rows)) return { redirects: [], problems: [toCsvProblem(rows, file)] };
  const [head, ...lines] = rows;
  const names = head?.cells ?? [];
  const unknown = names.find((name) => !columns.includes(name));
  if (unknown !== undefined || !names.includes('from') || !names.includes('to')) {
    const message =
      unknown === undefined
        ? 'The first line does not name the columns "from" and "to".'
        : `"${unknown}" is no column.`;
    return {
      redirects: [],
      problems: [
        toError(
          'FieldUnknown',
          { file, line: 1 },
          message,
          `Begin the file with "${columns.join(',')}"; the last two may be left out.`,
        ),
      ],
    };
  }
  return joinReads(lines.map(({ cells, line }) => toRedirect(names, cells, { file, line })));
}

function toRedirect(
  names: readonly string[],
  cells: readonly string[],
  place: Place,
): ReadRedirects {
  const given = names.map((name, index) => [name, cells[index]?.trim() ?? ''] as const);
  const fields = Object.fromEntries(
    given
      .filter(([, cell]) => cell !== '')
      .map(([name, cell]) => [name, name === 'status' ? Number(cell) : cell]),
  );
  const lacking = ['from', 'to'].filter((name) => fields[name] === undefined);
  if (lacking.length > 0) return { redirects: [], problems: lacking.map(toLacking(place)) };
  return checkEntry(fields, () => place);
}

const toLacking =
  (place: Place) =>
  (column: string): Problem =>
    toError(
      'FieldMissing',
      place,
      `The line has nothing in the column "${column}".`,
      'Write it there, or remove the line.',
    );

/** What csv-parse gives with `info`, which its types do not say. */
const rowsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

interface Row {
  cells: string[];
  line: number;
}

/**
 * What stands between two cells: programs for tables write semicolons where a comma is in numbers, and
 * tabs when something is copied from them.
 */
const findDelimiter = (text: string): string =>
  /^\uFEFF?\s*"?\w+"?(?<delimiter>[;\t])/u.exec(text)?.groups?.['delimiter'] ?? ',';

function parseCsv(text: string): Row[] | CsvError {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rowsSchema.parse(rows).map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

const toCsvProblem = ({ message, ...error }: CsvError, file: string): Problem => {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  return toError(
    'CsvUnreadable',
    { file, line },
    `The line cannot be read: ${message}.`,
    'Put a cell with a comma or a quote between double quotes, and write a quote in it twice.',
  );
};
