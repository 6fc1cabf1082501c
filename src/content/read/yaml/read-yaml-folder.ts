import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { listFiles } from '../files/list-files.ts';
import { toError, type Problem } from '../files/problem.ts';
import { idOfYaml, readYamlFile, type YamlEntry } from './yaml-file.ts';

/** The readable files of a folder by id, and what is wrong with the others. */
export interface YamlFolder<Value> {
  entries: ReadonlyMap<string, YamlEntry<Value>>;
  /** Ids of files that exist and could not be read; naming one of them is no second mistake. */
  unreadable: ReadonlySet<string>;
  /** What is left of those without what is wrong in them, for checks. */
  rest: ReadonlyMap<string, YamlEntry<Value>>;
  problems: readonly Problem[];
}

/**
 * Reads every `<id>.yaml` of a folder. A folder that does not exist is empty. Files are named in
 * problems by their path from `cwd`.
 */
export function readYamlFolder<Value>(
  folder: string,
  schema: z.ZodType<Value>,
  options: { cwd: string },
): YamlFolder<Value> {
  const entries = new Map<string, YamlEntry<Value>>();
  const unreadable = new Set<string>();
  const rest = new Map<string, YamlEntry<Value>>();
  const problems: Problem[] = [];
  const { files, links } = listFiles(folder);
  for (const path of files) {
    const file = showFile(join(folder, path), options.cwd);
    const stray = findStray(path, file);
    if (stray) {
      problems.push(stray);
      continue;
    }
    const read = readYamlFile(join(folder, path), file, schema);
    if (read.ok) entries.set(read.entry.id, read.entry);
    else {
      unreadable.add(idOfYaml(path));
      if (read.rest) rest.set(read.rest.id, read.rest);
      problems.push(...read.problems);
    }
  }
  problems.push(...links.map((link) => linkProblem(showFile(join(folder, link), options.cwd))));
  return { entries, unreadable, rest, problems };
}

function findStray(path: string, file: string): Problem | undefined {
  if (path.endsWith('.yml')) {
    return stray(file, 'A file that ends in ".yml" is not read.', 'Rename it to end in ".yaml".');
  }
  if (!path.endsWith('.yaml')) {
    return stray(file, 'Only .yaml files are read in this folder.', 'Move or remove the file.');
  }
  if (path.includes('/')) {
    return stray(file, 'Folders inside this folder are not read.', 'Move the file one level up.');
  }
  return undefined;
}

const stray = (file: string, message: string, remedy: string): Problem =>
  toError('FileUnread', { file }, message, remedy);

/** The problem of a symbolic link below the first level, which is not followed. */
export const linkProblem = (file: string): Problem =>
  toError(
    'FileIsLink',
    { file },
    'This is a symbolic link, which is not followed.',
    'Put the file itself here.',
  );

/** A path as messages show it: from `cwd`, always with `/`. */
export const showFile = (path: string, cwd: string): string =>
  relative(cwd, path).split(sep).join('/');

/** Reads one YAML file that may be absent; problems name it by its path from `cwd`. */
export function readOptionalYaml<Value>(
  path: string,
  schema: z.ZodType<Value>,
  cwd: string,
): { entry: YamlEntry<Value> | undefined; problems: readonly Problem[] } {
  if (!existsSync(path)) return { entry: undefined, problems: [] };
  const read = readYamlFile(path, showFile(path, cwd), schema);
  return read.ok
    ? { entry: read.entry, problems: [] }
    : { entry: undefined, problems: read.problems };
}
