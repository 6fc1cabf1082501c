import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { variablesSchema, type Variables } from '../../schemas/variables.ts';
import { listFiles } from './files/list-files.ts';
import type { Problem } from './files/problem.ts';
import { readOptionalYaml, showFile } from './yaml/read-yaml-folder.ts';
import { readText, toPlainText } from './files/read-text.ts';
import type { YamlEntry } from './yaml/yaml-file.ts';
import { parseYaml } from './yaml/yaml-text.ts';

/** Texts of the content folder that several articles hold, and how they are read. */
export interface SharedTexts {
  /** What `variables.yaml` says; undefined if there is none. */
  variables: Variables | undefined;
  /** Where they are written. */
  variablesEntry?: YamlEntry<Variables> | undefined;
  /** Texts of `snippets/` by path without `.md`, such as `en/contact`. */
  snippets: ReadonlyMap<string, string>;
  /** Whether `$…$` is a formula: `math` in `site.yaml`. */
  math: boolean;
  /** Changes with any of them. */
  revision: string;
  problems: readonly Problem[];
}

const known = new Map<string, { stamp: string; texts: SharedTexts }>();

/**
 * Reads `variables.yaml` and `snippets/` of a content folder; the same object as before while
 * nothing has changed. Files are named in problems by their path from `cwd`.
 */
export function readSharedTexts(contentDir: string, cwd: string = process.cwd()): SharedTexts {
  const folder = join(contentDir, 'snippets');
  const files = listFiles(folder).files.filter((file) => file.endsWith('.md'));
  const site = join(contentDir, 'site.yaml');
  const paths = [
    site,
    join(contentDir, 'variables.yaml'),
    ...files.map((file) => join(folder, file)),
  ];
  const stamp = [cwd, ...paths.map(stampOf)].join('\n');
  const before = known.get(contentDir);
  if (before?.stamp === stamp) return before.texts;
  const texts = readAll(contentDir, files, cwd);
  known.set(contentDir, { stamp, texts });
  return texts;
}

function readAll(contentDir: string, files: readonly string[], cwd: string): SharedTexts {
  const { entry, problems } = readOptionalYaml(
    join(contentDir, 'variables.yaml'),
    variablesSchema,
    cwd,
  );
  const snippets = new Map<string, string>();
  const unread: Problem[] = [];
  for (const file of files) {
    const path = join(contentDir, 'snippets', file);
    const read = readText(path, showFile(path, cwd));
    if (read.ok) snippets.set(file.replace(/\.md$/u, ''), toPlainText(read.text).trim());
    else unread.push(read.problem);
  }
  const variables = entry?.value;
  const math = hasMath(join(contentDir, 'site.yaml'));
  const all = JSON.stringify([variables ?? null, [...snippets], ...(math ? [math] : [])]);
  const revision = createHash('sha256').update(all).digest('hex');
  return {
    ...{ variables, variablesEntry: entry, snippets, math, revision },
    problems: [...problems, ...unread],
  };
}

const mathSchema = z.object({ math: z.boolean() });

/** Reads the one setting; what is wrong in the file is told by whoever reads all of it. */
function hasMath(path: string): boolean {
  if (!existsSync(path)) return false;
  const read = readText(path, path);
  const parsed = read.ok ? parseYaml(read.text) : undefined;
  const settings = mathSchema.safeParse(parsed?.ok === true ? parsed.value : {});
  return settings.success && settings.data.math;
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${path} ${found.mtimeMs} ${found.size}` : path;
}
