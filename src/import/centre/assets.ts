import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { extensionOf, isServed } from '../../content/read/files/downloads.ts';
import { toName } from '../assign-ids.ts';
import { decodeURIComponentSafely } from '../html/embeds.ts';
import type { ImportedAsset } from '../imported-site.ts';
import { hashOf } from '../ledger.ts';
import { fetchFile, type FetchOptions, type FetchOutcome } from '../net/fetch-file.ts';
import { toPicture } from './picture.ts';

/** A file in the content folder, or why it is not there. */
export type Asset = { ok: true; asset: ImportedAsset } | { ok: false; reason: string };

export interface Assets {
  /** Fetches pictures and files that are not there yet, several at a time; then `find` knows them. */
  fetchAll: (wanted: readonly WantedAsset[], progress: (line: string) => void) => Promise<void>;
  find: (address: string) => Asset | undefined;
  /** Those that are there, each content once. */
  list: () => readonly ImportedAsset[];
}

export interface WantedAsset {
  kind: 'picture' | 'file';
  /** Absolute, or relative to the folder of files that came along. */
  address: string;
  /** Name of the file, where the address does not say it. */
  name?: string | undefined;
}

export interface AssetsOptions extends FetchOptions {
  /** Keeps what was fetched until the next import. */
  workDir: string;
  /** Where files by relative addresses lie. */
  filesDir: string | undefined;
}

/** At once: as many as a browser asks of one host. */
const atOnce = 6;

const indexSchema = z.record(z.string(), z.string());

/** Pictures and files of articles, each fetched once and named by its content. */
export async function openAssets(options: AssetsOptions): Promise<Assets> {
  const folder = join(options.workDir, 'files');
  const indexFile = join(folder, 'index.json');
  await mkdir(folder, { recursive: true });
  const kept = new Map(Object.entries(await readIndex(indexFile)));
  const found = new Map<string, Asset>();

  const load = async ({ address }: WantedAsset): Promise<FetchOutcome> => {
    const hash = kept.get(identityOf(address));
    const bytes = hash && (await readFile(join(folder, hash)).catch(() => undefined));
    if (bytes && hashOf(bytes) === hash) return { ok: true, file: { bytes, type: '' } };
    const outcome = await read(address, options);
    if (!outcome.ok) return outcome;
    const own = hashOf(outcome.file.bytes);
    await writeFile(join(folder, own), outcome.file.bytes, { mode: 0o600 });
    kept.set(identityOf(address), own);
    return outcome;
  };

  return {
    fetchAll: async (wanted, progress) => {
      const fresh = new Map(wanted.map((one) => [one.address, one]));
      for (const address of found.keys()) fresh.delete(address);
      let done = 0;
      const queue = [...fresh.values()];
      const work = async (): Promise<void> => {
        for (let one = queue.pop(); one; one = queue.pop()) {
          found.set(one.address, await toAsset(one, await load(one), folder));
          done += 1;
          if (done % 100 === 0) progress(`${done} of ${fresh.size} pictures and files`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      unify(wanted, found);
      await writeFile(indexFile, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
    },
    find: (address) => found.get(address),
    list: () => [
      ...new Map(
        [...found.values()].flatMap((one) =>
          one.ok ? [[one.asset.path, one.asset] as const] : [],
        ),
      ).values(),
    ],
  };
}

/** The same content under several addresses is one file, with the name of the first. */
function unify(wanted: readonly WantedAsset[], found: Map<string, Asset>): void {
  const first = new Map<string, Asset>();
  for (const { address, kind } of wanted) {
    const one = found.get(address);
    if (one?.ok !== true) continue;
    const name = `${kind} ${one.asset.hash}`;
    const same = first.get(name);
    if (same) found.set(address, same);
    else first.set(name, one);
  }
}

/** Signatures in a query change with each answer of the API; the path does not. */
const identityOf = (address: string): string =>
  /[?&](?:signature|X-Amz-Signature|expires|sig|req)=/iu.test(address)
    ? (address.split('?')[0] ?? address)
    : address;

async function readIndex(file: string): Promise<Record<string, string>> {
  try {
    return indexSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

async function read(address: string, options: AssetsOptions): Promise<FetchOutcome> {
  if (address.startsWith('data:')) return readDataAddress(address, options.limit);
  if (/^[a-z][a-z\d+.-]*:/iu.test(address)) return fetchFile(address, options);
  const { filesDir } = options;
  if (filesDir === undefined) return { ok: false, reason: 'its address is not whole' };
  const file = resolve(filesDir, decodeURIComponentSafely(address.split(/[?#]/u)[0] ?? ''));
  if (!file.startsWith(resolve(filesDir) + sep)) {
    return { ok: false, reason: 'its address leads out of the folder' };
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return { ok: false, reason: 'it did not come along' };
  if (found.size > options.limit) return { ok: false, reason: 'it is too large' };
  // A link in the folder could lead to any file of the machine, which would be published.
  if (!(await realpath(file)).startsWith((await realpath(filesDir)) + sep)) {
    return { ok: false, reason: 'a link leads out of the folder' };
  }
  return { ok: true, file: { bytes: await readFile(file), type: '' } };
}

function readDataAddress(address: string, limit: number): FetchOutcome {
  const [, type = '', isBase64, text = ''] =
    /^data:([^;,]*)(?:;(?!base64)[^;,]*)*(;base64)?,(.*)$/su.exec(address) ?? [];
  if (text.length > limit * 1.4) return { ok: false, reason: 'it is too large' };
  const bytes = Buffer.from(
    isBase64 === undefined ? decodeURIComponentSafely(text) : text,
    isBase64 === undefined ? 'utf8' : 'base64',
  );
  return { ok: true, file: { bytes, type: type.toLowerCase() } };
}

async function toAsset(wanted: WantedAsset, outcome: FetchOutcome, folder: string): Promise<Asset> {
  if (!outcome.ok) return outcome;
  const { bytes } = outcome.file;
  if (isPage(bytes))
    return { ok: false, reason: 'a page came in its place, such as one to sign in' };
  return wanted.kind === 'picture'
    ? toPictureAsset(wanted, bytes, folder)
    : toFileAsset(wanted, bytes, folder);
}

const isPage = (bytes: Buffer): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/iu.test(
    bytes.subarray(0, 1_000).toString('latin1').replace(/^ï»¿/u, ''),
  );

async function toPictureAsset(wanted: WantedAsset, bytes: Buffer, folder: string): Promise<Asset> {
  const picture = await toPicture(bytes, sharp);
  if (!picture) return { ok: false, reason: 'it is no picture, or of a kind that is not known' };
  const { bytes: content, extension } = picture;
  const place = { root: 'images/imported', stem: stemOf(wanted, 'picture'), extension };
  return toNamed(place, content, folder);
}

async function toFileAsset(wanted: WantedAsset, bytes: Buffer, folder: string): Promise<Asset> {
  const name = nameOf(wanted);
  if (!isServed(name)) {
    return { ok: false, reason: `files such as “${name.slice(0, 60)}” are not handed out` };
  }
  const place = { root: 'files', stem: stemOf(wanted, 'file'), extension: extensionOf(name) };
  return toNamed(place, bytes, folder);
}

const nameOf = ({ name, address }: WantedAsset): string =>
  name ??
  decodeURIComponentSafely(address.startsWith('data:') ? '' : (address.split(/[?#]/u)[0] ?? ''))
    .split('/')
    .at(-1) ??
  '';

/** The name without its ending; numbers alone say nothing. */
function stemOf(wanted: WantedAsset, fallback: string): string {
  const stem = nameOf(wanted).replace(/\.[^.]*$/u, '');
  return /\p{L}{2}/u.test(stem) && stem.length < 80 ? toName(stem, fallback) : fallback;
}

async function toNamed(
  { root, stem, extension }: { root: string; stem: string; extension: string },
  content: Buffer,
  folder: string,
): Promise<Asset> {
  const hash = hashOf(content);
  // What comes out again from a folder that was exported keeps its name.
  const name = stem.replace(/-[\da-f]{8}$/u, '');
  const path = `${root}/${name}-${hash.slice(0, 8)}.${extension}`;
  // Kept on disk, not in memory: a help centre may have more pictures than fit there.
  const file = join(folder, hash);
  await writeFile(file, content, { mode: 0o600 });
  return { ok: true, asset: { path, hash, read: () => readFile(file) } };
}
