import { findKept, storeName } from './store.ts';

/** Tells the server which styles inside pages are here, and what it left out: lean-page.ts there. */
const stylesHeader = 'Candil-Styles';

/** Their place in the store; no page has this address. */
const stylesPath = 'candil-styles';

let styles: Promise<Record<string, string>> | undefined;

/** Pages fetched ahead by their address, for as long as browsers keep such answers: five minutes. */
const ahead = new Map<string, { at: number; answer: Promise<Response> }>();
const aheadTime = 300_000;

/**
 * Fetches a page without the styles that stand in it, if they are here, and puts them in: to the
 * letter, because its policy names their digest. A host that does not know the header sends it whole.
 */
export async function fetchPage(request: Request): Promise<Response> {
  const styles = await getStyles();
  const digests = Object.keys(styles).join(' ');
  if (digests === '') return fetch(request);
  // A request for what is fetched ahead may not have headers of its own.
  const asked = request.mode === 'navigate' ? request : new Request(request.url);
  const headers = new Headers(asked.headers);
  headers.set(stylesHeader, digests);
  const answer = await fetch(new Request(asked, { headers, redirect: 'manual' }));
  const text = styles[answer.headers.get(stylesHeader) ?? ''];
  return text === undefined || !answer.body ? answer : putIn(text, answer, answer.body);
}

/** The page goes on to the reader while it arrives. */
function putIn(styles: string, answer: Response, body: ReadableStream<BufferSource>): Response {
  const gap = '<style></style>';
  let head: string | undefined = '';
  const filling = new TransformStream<string, string>({
    transform(piece, controller) {
      if (head !== undefined) {
        head += piece;
        if (!head.includes(gap)) return;
        controller.enqueue(head.replace(gap, () => `<style>${styles}</style>`));
        head = undefined;
      } else controller.enqueue(piece);
    },
    flush: (controller) => {
      if (head !== undefined) controller.enqueue(head);
    },
  });
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const filled = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(filling)
    .pipeThrough(new TextEncoderStream());
  return new Response(filled, { status: answer.status, headers });
}

export const isPrefetch = (request: Request, path: string): boolean =>
  request.mode === 'no-cors' && request.destination === '' && path.endsWith('/');

/** Fetches the page that the reader is about to open, and keeps it for that. */
export async function fetchAhead(request: Request): Promise<Response> {
  const answer = fetchPage(request);
  ahead.set(request.url, { at: Date.now(), answer });
  // A failure is none of the reader's: the page is asked for again when it is opened.
  answer.then(
    ({ ok }) => ok || ahead.delete(request.url),
    () => ahead.delete(request.url),
  );
  await answer;
  return new Response(null, { status: 204 });
}

/** What was fetched ahead, once. */
export function takeAhead(url: string): Promise<Response> | undefined {
  const { at, answer } = ahead.get(url) ?? {};
  ahead.delete(url);
  return at !== undefined && Date.now() - at < aheadTime ? answer : undefined;
}

/** What was kept of the styles inside pages: their text by digest. */
function getStyles(): Promise<Record<string, string>> {
  styles ??= findKept(stylesPath).then(async (kept) => {
    const known: unknown = await kept?.json();
    return isStyles(known) ? known : {};
  });
  return styles;
}

/** They were written here. */
const isStyles = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null;

/** Keeps the styles that stand in a page for those to come. */
export async function keepStyles(html: string): Promise<void> {
  const digest = /style-src 'self' '(sha256-[^']+)'[;"]/u.exec(html)?.[1];
  const text = /<style>(.*?)<\/style>/su.exec(html)?.[1];
  const known = await getStyles();
  if (digest === undefined || text === undefined || digest in known) return;
  known[digest] = text;
  const store = await caches.open(storeName);
  await store.put(stylesPath, new Response(JSON.stringify(known))).catch(() => undefined);
}
