import type { Manifest } from '../../schemas/manifest.ts';
import { innerHeader } from './page-answers.ts';

/** Pages rendered at once: the writer's own page must not wait long. */
const pagesAtOnce = 2;

interface LivePage {
  /** Revision of the file of its text when the page was read. */
  revision: string;
  html: string;
}

interface LivePagesOptions {
  /** Address of the running server. */
  getAddress: () => string;
}

/** The pages of a running server that search finds; a page is requested again only after its file changed. */
export class LivePages {
  readonly #options: LivePagesOptions;
  readonly #pages = new Map<string, LivePage>();

  constructor(options: LivePagesOptions) {
    this.#options = options;
  }

  /**
   * The HTML of the page of every article of a manifest, and of others, which are given by their
   * addresses with their revisions, by address.
   * Throws if the server does not answer.
   */
  async read(
    manifest: Manifest,
    others: ReadonlyMap<string, string> = new Map(),
  ): Promise<ReadonlyMap<string, string>> {
    const revisions = new Map([...listRevisions(manifest), ...others]);
    for (const [url, { revision }] of this.#pages) {
      if (revisions.get(url) !== revision) this.#pages.delete(url);
    }
    const address = this.#options.getAddress();
    const waiting = revisions[Symbol.iterator]();
    await Promise.all(Array.from({ length: pagesAtOnce }, () => this.#readNext(address, waiting)));
    return new Map(Array.from(this.#pages, ([url, { html }]) => [url, html]));
  }

  async #readNext(address: string, waiting: Iterator<[string, string]>): Promise<void> {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const [url, revision] = next.value;
      if (this.#pages.has(url)) continue;
      this.#pages.set(url, { revision, html: await load(new URL(url, address)) });
    }
  }

  /** Forgets every page, because labels or settings changed that any of them may show. */
  forget(): void {
    this.#pages.clear();
  }
}

const listRevisions = ({ articles }: Manifest): Map<string, string> =>
  new Map(
    Object.values(articles)
      .flatMap((ofLocale) => Object.values(ofLocale))
      .map(({ url, revision }) => [url, revision]),
  );

/** A page that fails is left out: its mistake is reported in the panel. */
async function load(address: URL): Promise<string> {
  const response = await fetch(address, { headers: { accept: 'text/html', [innerHeader]: '1' } });
  return response.ok ? response.text() : '';
}
