import type { APIRoute, GetStaticPaths } from 'astro';
import { toSearchTexts } from '../../components/search/search-attributes.ts';
import { getLocaleContext, listLocalePaths } from '../../content/current/site.ts';

interface Props {
  content: string;
}

/** Texts that a script needs when it is used, a file for each language. */
export const getStaticPaths = (async () => {
  const contexts = await Promise.all(
    (await listLocalePaths()).map(({ params }) => getLocaleContext(params.locale)),
  );
  return contexts.map((context) => {
    const { file, content } = toSearchTexts(context);
    return { params: { file }, props: { content } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } });
