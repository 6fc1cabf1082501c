import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFolder } from './build-folder.ts';
import { findAddress, spawnServer } from './running-server.ts';

/** A site made of a few files, built and served as an operator would. */
export interface FixtureSite {
  /** Address without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Builds and serves the content folder with these files, given by their paths in it; `settings` are
 * further ones of the server.
 */
export async function startFixtureSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<FixtureSite> {
  const folder = mkdtempSync(join(tmpdir(), 'candil-fixture-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return serveContent(join(folder, 'content'), folder, settings);
}

/** Builds and serves a content folder of the repository. */
export async function startContentSite(contentDir: string): Promise<FixtureSite> {
  return serveContent(contentDir, mkdtempSync(join(tmpdir(), 'candil-fixture-')));
}

/** `folder` takes the site and its data, and is removed in the end. */
async function serveContent(
  contentDir: string,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<FixtureSite> {
  const places = { CONTENT_DIR: contentDir, OUT_DIR: join(folder, 'site') };
  await buildFolder(places);
  const data = join(folder, 'data');
  const server = spawnServer({ ...settings, OUT_DIR: places.OUT_DIR, DATA_DIR: data });
  return {
    url: await findAddress(server),
    stop: async () => {
      server.process.kill('SIGTERM');
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
