import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSchema, type Mistake } from '../read/yaml/schema-mistakes.ts';
import { toError, type Problem } from '../read/files/problem.ts';
import {
  companyConfigSchema,
  replaceableComponents,
  type CompanySettings,
  type ReplaceableName,
} from '../../schemas/company-config.ts';

/** Names of the file, the first that is there counts. */
export const configNames = ['candil.config.ts', 'candil.config.mjs', 'candil.config.js'] as const;

/** What a company puts in place of ours, and beside it. All files are absolute and exist. */
export interface Company {
  /** `candil.config.ts`; undefined if there is none. */
  configFile: string | undefined;
  /** File of ours, from `src/components` → the company's. */
  replaced: ReadonlyMap<string, string>;
  /** Component of articles → its file and what writers may say. */
  articleComponents: ReadonlyMap<string, ArticleComponent>;
}

/** A component of the company for its writers. */
export interface ArticleComponent extends Omit<
  CompanySettings['articleComponents'][string],
  'file'
> {
  /** Absolute. */
  file: string;
}

export interface ReadCompany {
  /** Without what is wrong. */
  company: Company;
  problems: readonly Problem[];
}

const nobody: Company = {
  configFile: undefined,
  replaced: new Map(),
  articleComponents: new Map(),
};

/**
 * Reads `candil.config.ts` of a folder, if there is one. The file is run, as a build file of the
 * company is; what it exports is checked. Never throws for a mistake in it.
 */
export async function readCompany(folder: string): Promise<ReadCompany> {
  const name = configNames.find((one) => existsSync(join(folder, one)));
  if (name === undefined) return { company: nobody, problems: [] };
  const configFile = join(folder, name);
  const text = await readFile(configFile, 'utf8');
  const loaded = await load(configFile, name);
  if (!loaded.ok) return { company: { ...nobody, configFile }, problems: [loaded.problem] };
  const checked = checkSchema(companyConfigSchema, loaded.value);
  if (!checked.ok) {
    const problems = checked.mistakes.map((mistake) => toProblem(mistake, name, text));
    return { company: { ...nobody, configFile }, problems };
  }
  return findFiles(checked.value, { configFile, name, text });
}

type Loaded = { ok: true; value: unknown } | { ok: false; problem: Problem };

async function load(file: string, name: string): Promise<Loaded> {
  try {
    // A changed file is another module.
    const url = `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`;
    const loaded: unknown = await import(/* @vite-ignore */ url);
    const value =
      typeof loaded === 'object' && loaded !== null && 'default' in loaded
        ? loaded.default
        : undefined;
    if (value !== undefined) return { ok: true, value };
    const problem = toError(
      'ConfigUnreadable',
      { file: name },
      'The file exports nothing by default.',
      'Write: export default defineConfig({ … });',
    );
    return { ok: false, problem };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [first = reason] = reason.split('\n');
    const problem = toError(
      'ConfigUnreadable',
      placeOf(error, file, name),
      `The file cannot be run: ${first.replaceAll(file, name)}`,
      'Mend the line; only what Node itself runs may stand there, types included.',
    );
    return { ok: false, problem };
  }
}

/** The line that a stack names of the file. */
function placeOf(error: unknown, file: string, name: string): { file: string; line?: number } {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const escaped = file.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const [, line] = new RegExp(`${escaped}(?:\\?[\\d.]+)?:(\\d+)`, 'u').exec(stack) ?? [];
  return line === undefined ? { file: name } : { file: name, line: Number(line) };
}

interface Source {
  configFile: string;
  name: string;
  text: string;
}

/** Replaces names of files by files, and tells those that are not there. */
function findFiles(settings: CompanySettings, source: Source): ReadCompany {
  const problems: Problem[] = [];
  const find = (path: string, steps: readonly string[]): string | undefined => {
    const file = resolve(dirname(source.configFile), path);
    if (existsSync(file)) return file;
    const line = lineOf(source.text, steps);
    problems.push(
      toError(
        'ConfigFileMissing',
        { file: source.name, line },
        `There is no file ${relative(dirname(source.configFile), file)}.`,
        'Write the file, or correct its name; it counts from the folder of the configuration.',
      ),
    );
    return undefined;
  };
  const replaced = new Map<string, string>();
  for (const [name, path] of Object.entries(settings.components)) {
    const file = find(path, ['components', name]);
    if (file !== undefined && isReplaceable(name)) replaced.set(replaceableComponents[name], file);
  }
  const articleComponents = new Map<string, ArticleComponent>();
  for (const [name, component] of Object.entries(settings.articleComponents)) {
    const file = find(component.file, ['articleComponents', name, 'file']);
    if (file !== undefined) articleComponents.set(name, { ...component, file });
  }
  return { company: { configFile: source.configFile, replaced, articleComponents }, problems };
}

const isReplaceable = (name: string): name is ReplaceableName =>
  Object.hasOwn(replaceableComponents, name);

const toProblem = ({ code, path, message, remedy }: Mistake, name: string, text: string): Problem =>
  toError(code, { file: name, line: lineOf(text, path.map(String)) }, message, remedy);

/** Line on which a field is written: each step is looked for behind the one before it. */
function lineOf(text: string, steps: readonly string[]): number {
  let at = 0;
  for (const step of steps) {
    const escaped = step.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const found = new RegExp(`(?<![\\w$])['"]?${escaped}['"]?\\s*:`, 'u').exec(text.slice(at));
    if (found) at += found.index;
  }
  return text.slice(0, at).split('\n').length;
}
