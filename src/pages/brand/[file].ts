import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listBrandFiles } from '../../content/current/brand-files.ts';

interface Props {
  path: string;
}

/** The logo and the icon of the company. */
export const getStaticPaths = (async () => {
  const files = await listBrandFiles();
  return [...files].map(([file, path]) => ({ params: { file }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
