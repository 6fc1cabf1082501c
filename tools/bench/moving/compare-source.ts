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
 * Pictures that imported texts of the source name, that lie in it, and of which no article has a copy
 * under their name.
 */
export function countLostPictures(
  source: string,
  content: string,
  report: ImportReportJson,
): readonly string[] {
  const files = listFiles(source);
  const existing = new Map(
    files.filter((path) => !isText(path)).map((path) => [basename(path).toLowerCase(), path]),
  );
  const copied = new Set(
    listFiles(content).map((path) => plain(basename(path).replace(/-[\da-f]{8}\.\w+$/u, ''))),
  );
  const imported = new Set(
    report.articles.map(({ key }) =>
      key
        .replace(/^[a-z]+:/u, '')
        .replace(/\/[^/]+$/u, '')
        .toLowerCase(),
    ),
  );
  const lost = new Set<string>();
  for (const path of files.filter(isText)) {
    const stem = path.replace(/\.\w+$/u, '').toLowerCase();
    if (![...imported].some((name) => stem === name || stem.endsWith(`/${name}`))) continue;
    const text = readFileSync(join(source, path), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .replace(/```[\s\S]*?```|`[^`\n]*`/gu, '');
    for (const [written] of text.matchAll(pictureName)) {
      const name = decode(written.trim()).toLowerCase();
      const file = existing.get(name);
      if (file !== undefined && !copied.has(plain(name.replace(/\.\w+$/u, ''))))
        lost.add(`${file} in ${path}`);
    }
  }
  return [...lost];
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 40);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
