import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import type { ImportOptions } from '../../../../src/import/importer.ts';
import type { ImportReport } from '../../../../src/import/report.ts';
import { runImport } from '../../../../src/import/run-import.ts';
import { findSource } from '../../../../src/import/sources.ts';

/** A vendor on loopback. */
export interface Vendor {
  origin: string;
  close: () => Promise<void>;
}

/** Serves what a vendor would answer, on a free port. */
export function startVendor(app: Hono): Promise<Vendor> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
          }),
      });
    });
  });
}

/** A folder in which imports are tried. */
export interface Try {
  contentDir: string;
  run: (
    from: string,
    more?: {
      environment?: Record<string, string>;
      options?: Partial<ImportOptions>;
      overwrite?: boolean;
    },
  ) => Promise<ImportReport>;
  read: (path: string) => Promise<string>;
  list: () => Promise<readonly string[]>;
  /** Codes and places of what the check of the content folder finds. */
  check: () => Promise<readonly string[]>;
  lines: string[];
  remove: () => Promise<void>;
}

export async function startTry(source: string): Promise<Try> {
  const root = await mkdtemp(join(tmpdir(), 'candil-vendor-'));
  const contentDir = join(root, 'content');
  const lines: string[] = [];
  const importer = await findSource(source)?.load();
  if (!importer) throw new Error(`There is no source "${source}".`);
  return {
    ...{ contentDir, lines },
    run: (from, { environment = {}, options = {}, overwrite = false } = {}) =>
      runImport({
        ...{ source, importer, from, contentDir, environment, overwrite },
        workDir: join(root, 'work'),
        options: { locales: [], drafts: true, privateAddresses: false, ...options },
        ...{ removeGone: false, dryRun: false },
        progress: (line) => void lines.push(line),
      }),
    read: (path) => readFile(join(contentDir, path), 'utf8'),
    list: async () =>
      (await readdir(contentDir, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(contentDir.length + 1))
        .sort(),
    check: async () => {
      const { problems } = await checkContent(contentDir, {
        ...{ cwd: contentDir, siteUrl: 'https://help.example', now: new Date('2026-11-01') },
        isShallow: false,
      });
      return problems.map(
        ({ code, file, line, message }) => `${code} ${file}:${line ?? 0} ${message}`,
      );
    },
    remove: () => rm(root, { recursive: true }),
  };
}
