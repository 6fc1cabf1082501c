import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { redirectSchema, redirectsSchema, type WrittenRedirect } from '../../schemas/redirect.ts';
import { toError, type Place, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { showFile } from './read-yaml-folder.ts';
import { checkSchema } from './schema-mistakes.ts';
import { readYamlFile } from './yaml-file.ts';

/** A line of `redirects.yaml` or `redirects.csv`, and where it stands. */
export interface PlacedRedirect extends WrittenRedirect {
  placeOf: (field: 'from' | 'to' | 'locale') => Place;
}

export interface ReadRedirects {
  redirects: readonly PlacedRedirect[];
  problems: readonly Problem[];
}

/** Reads `redirects.yaml`, then `redirects.csv`, of a content folder; both may be absent. */
export function readRedirects(dir: string, cwd: string): ReadRedirects {
  const [yaml, csv] = [
    readYaml(join(dir, 'redirects.yaml'), cwd),
    readCsv(join(dir, 'redirects.csv'), cwd),
  ];
  return {
    redirects: [...yaml.redirects, ...csv.redirects],
    problems: [...yaml.problems, ...csv.problems],
  };
}

const none: ReadRedirects = { redirects: [], problems: [] };

function readYaml(path: string, cwd: string): ReadRedirects {
  if (!existsSync(path)) return none;
  const read = readYamlFile(path, showFile(path, cwd), redirectsSchema);
  if (!read.ok) return { redirects: [], problems: read.problems };
  const { value, file, lineOf } = read.entry;
  return {
    redirects: value.map((redirect, index) => ({
      ...redirect,
      placeOf: (field) => ({ file, line: lineOf([index, field]) }),
    })),
    problems: [],
  };
}

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
  const results = lines.map(({ cells, line }) => toRedirect(names, cells, { file, line }));
  return {
    redirects: results.flatMap(({ redirects }) => redirects),
    problems: results.flatMap(({ problems }) => problems),
  };
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
  const checked = checkSchema(redirectSchema, fields);
  if (checked.ok) {
    return { redirects: [{ ...checked.value, placeOf: () => place }], problems: [] };
  }
  const problems = checked.mistakes.map(({ code, message, remedy }) =>
    toError(code, place, message, remedy),
  );
  return { redirects: [], problems };
}

/** What csv-parse gives with `info`, which its types do not say. */
const rowsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

interface Row {
  cells: string[];
  line: number;
}

function parseCsv(text: string): Row[] | CsvError {
  try {
    const rows: unknown = parse(text, {
      bom: true,
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
