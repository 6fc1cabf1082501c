import { withoutBase } from '../../lib/base-path.ts';
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFiles } from '../../content/current/media.ts';

interface Props {
  path: string;
}

/** What articles offer to download, and their videos. */
export const getStaticPaths = (async () => {
  const files = await getFiles();
  const byUrl = new Map([...files.values()].map((file) => [file.url, file]));
  return [...byUrl.values()].map(({ url, path }) => ({
    params: { file: withoutBase(decodeURIComponent(url)).replace('/files/', '') },
    props: { path },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
