import type { APIRoute, GetStaticPaths } from 'astro';
import { listBrandFiles, type ServedFile } from '../../content/current/brand-files.ts';

/** Logo, icon and fonts of the company. */
export const getStaticPaths = (async () => {
  const files = await listBrandFiles();
  return files.map(({ name, read }) => ({ params: { file: name }, props: { read } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<ServedFile, 'read'>> = async ({ props }) =>
  new Response(new Uint8Array(await props.read()));
