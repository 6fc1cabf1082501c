import { withoutBase } from '../../lib/base-path.ts';
import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { listVariants, type PictureVariant } from '../../content/render/picture-variants.ts';
import { getPictures } from '../../content/current/media.ts';

interface Props {
  variant: PictureVariant;
}

/** Every file of every picture: the original, and the formats that browsers should prefer. */
export const getStaticPaths = (async () => {
  const pictures = await getPictures();
  const variants = [...pictures.values()].flatMap((picture) =>
    [picture.light, ...(picture.dark ? [picture.dark] : [])].flatMap((file) =>
      listVariants(picture, file),
    ),
  );
  // The same file under two names that are written alike in an address.
  const byUrl = new Map(variants.map((variant) => [variant.url, variant]));
  return [...byUrl].map(([url, variant]) => ({
    params: { file: withoutBase(decodeURI(url)).replace('/images/', '') },
    props: { variant },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { variant } }) => {
  const content = await readFile(variant.source.path);
  const bytes = variant.format
    ? await sharp(content).resize({ width: variant.width }).toFormat(variant.format).toBuffer()
    : content;
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': typeOf(variant) } });
};

const typeOf = ({ format, source }: PictureVariant): string => {
  const extension = format ?? source.extension;
  if (extension === 'svg') return 'image/svg+xml';
  return `image/${extension === 'jpg' ? 'jpeg' : extension}`;
};
