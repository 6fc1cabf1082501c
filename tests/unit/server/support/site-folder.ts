import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { manifestPath } from '../../../../src/schemas/manifest.ts';
import { testManifest } from './test-manifest.ts';

const page = (title: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body></body></html>`;

const files: Readonly<Record<string, string>> = {
  'index.html': page('Languages'),
  '404.html': page('Not found'),
  'robots.txt': 'User-agent: *\n',
  'sitemap.xml': '<urlset/>',
  'site.webmanifest': '{}',
  '.candil/stamp': 'a1b2c3',
  '.env': 'SECRET=1',
  '.well-known/security.txt': 'Contact: mailto:a@example.org\n',
  'en/index.html': page('Home'),
  'en/billing/invoice/index.html': page('Invoice'),
  'en/old-invoice/index.html': page('Moved, for hosts without redirects'),
  'ar/billing/فاتورة/index.html': page('فاتورة'),
  '_astro/page.a1b2c3d4.css': 'main { color: CanvasText }',
  'images/en-app-pin.f51a05b7.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'brand/logo.0f3a9c21.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'sw.js': 'self.addEventListener("fetch", () => {});',
  'contact/closures.json': '{"closed":[]}',
  'pagefind/pagefind.js': 'export {};',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/wasm.en.pagefind': 'wasm',
  'pagefind/pagefind.en_cba7d098ea.pf_meta': 'meta',
  'pagefind/fragment/en_95959a4.pf_fragment': 'fragment',
  'pagefind/index/en_fdad29f.pf_index': 'index',
  'pagefind/vocabulary/en.0a1b2c3d4e/w0': 'words',
  'media/large.svg': `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(1_200_000)}</svg>`,
  'media/module.wasm': 'wasm',
};

const compressed = ['404.html', 'en/billing/invoice/index.html', '_astro/page.a1b2c3d4.css'];

/** A small built site in a folder of its own, with a secret beside it and a link to the secret. */
export function createSiteFolder(): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'candil-site-'));
  const folder = join(parent, 'dist');
  for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
  for (const path of compressed) {
    write(join(folder, `${path}.br`), brotliCompressSync(files[path] ?? ''));
    write(join(folder, `${path}.gz`), gzipSync(files[path] ?? ''));
  }
  write(manifestPath(folder), JSON.stringify(testManifest));
  write(join(parent, 'secret.txt'), 'secret');
  write(join(parent, 'dist-other', 'secret.txt'), 'secret');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'linked.txt'));
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
