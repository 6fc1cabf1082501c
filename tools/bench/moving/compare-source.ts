import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportReportJson } from './moved-set.ts';

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//u.test(path));

const isText = (path: string): boolean => /\.(?:mdx?|markdown)$/iu.test(path);

/**
 * Links that the import took for dead although the source has a file of that name: more than were
 * alive, never fewer.
 */
export function countRevivable(source: string, report: ImportReportJson): number {
  const texts = new Set(
    listFiles(source)
      .filter(isText)
      .map((path) =>
        basename(path)
          .replace(/\.\w+$/u, '')
          .toLowerCase(),
      ),
  );
  const notes = report.articles.flatMap(({ notes: own }) => own.map(({ text }) => text));
  const dead = notes.flatMap(
    (text) => /^A link led nowhere and is plain text now: (.*)$/u.exec(text)?.[1] ?? [],
  );
  return dead.filter((target) => {
    const name = basename(target.replace(/[#?].*$/u, '').replace(/\/+$/u, ''))
      .replace(/\.(?:mdx?|html?)$/u, '')
      .toLowerCase();
    return /\.mdx?(?:#|$)/u.test(target) && texts.has(name);
  }).length;
}

const pictureName = /[\w@%()+.~ -]+\.(?:png|jpe?g|gif|svg|webp|avif)(?=[)"'\s}>\]?#|]|$)/giu;

/**
 * Pictures that imported texts of the source name, that lie in it, and of which there is no copy with
 * the same content: names of copies end with the start of the hash of it.
 */
export function countLostPictures(
  source: string,
  content: string,
  report: ImportReportJson,
): readonly string[] {
  const files = listFiles(source);
  const existing = Map.groupBy(
    files.filter((path) => !isText(path)),
    (path) => basename(path).toLowerCase(),
  );
  const copied = new Set(
    listFiles(content).flatMap((path) => /-([\da-f]{8})\.\w+$/u.exec(path)?.[1] ?? []),
  );
  const isCopied = (path: string): boolean => copied.has(startOfHash(join(source, path)));
  const texts = listImported(files.filter(isText), report);
  const lost = new Set<string>();
  for (const path of texts) {
    const text = readFileSync(join(source, path), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .replace(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->|<source\b[^>]*>/gu, '');
    for (const [written] of text.matchAll(pictureName)) {
      const name = decode(written.trim()).toLowerCase();
      const sameName = existing.get(name) ?? [];
      if (sameName.length > 0 && !sameName.some(isCopied)) lost.add(`${sameName[0]} in ${path}`);
    }
  }
  return [...lost];
}

/** Texts that became articles: names of articles are paths below the folders that hold many of them. */
function listImported(paths: readonly string[], report: ImportReportJson): readonly string[] {
  const names = new Set(
    report.articles.map(({ key }) =>
      key
        .replace(/^[a-z]+:/u, '')
        .replace(/\/[^/]+$/u, '')
        .toLowerCase(),
    ),
  );
  const found = paths.flatMap((path) => {
    const parts = path
      .replace(/\.\w+$/u, '')
      .toLowerCase()
      .split('/');
    const starts = parts.keys().filter((at) => names.has(parts.slice(at).join('/')));
    return [...starts].slice(0, 1).map((at) => ({ path, folder: parts.slice(0, at).join('/') }));
  });
  const folders = Map.groupBy(found, ({ folder }) => folder);
  const most = Math.max(...[...folders.values()].map(({ length }) => length), 0);
  return [...folders.values()]
    .filter(({ length }) => length * 20 >= most)
    .flatMap((own) => own.map(({ path }) => path));
}

const startOfHash = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
