import { withBase } from '../../lib/base-path.ts';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Kept } from '../../lib/kept/kept-folder.ts';
import type { ContentFolder } from '../../content/read/read-content-folder.ts';
import type { Problem } from '../../content/read/files/problem.ts';
import { toPageFolder } from '../../lib/page-folder.ts';
import type { SiteModel } from '../../content/model/site-model.ts';
import { listExact, listSiteRedirects } from '../../content/model/redirects.ts';
import { checkAddress, unknownPlace } from './check-address.ts';
import { createPlaces, type WantedPlace } from './places.ts';
import { readKeptPage } from './read-kept-page.ts';
import { readPage } from './read-page.ts';
import { createSourceTracer } from './source-tracer.ts';
import { readSiteAddresses } from './site-addresses.ts';

export interface BuiltCheckOptions {
  /** The content that the site was built from. */
  folder: ContentFolder;
  /** What was built. */
  model: SiteModel;
  /** Where the site will stand; undefined if nobody has said so. */
  siteUrl: string | undefined;
  /** Address of an API that stands elsewhere, or empty. */
  apiBase: string;
  /** Problems that the content check has reported, which are not repeated. */
  reported: readonly Problem[];
  /** Addresses, from the root of the site, of pages that the company made; they are not judged. */
  companyPages?: readonly string[];
  /** What pages of earlier builds told. */
  kept?: Kept;
  /** Names of what pages hold, by their files from the folder of the site, where they are known. */
  nameOf?: (file: string) => string | undefined;
}

/**
 * Reads every page of a built site and reports what must not be in it: elements that no component
 * makes, ids that stand twice, links and pictures that lead nowhere. A problem names the file and
 * line of the content from which it comes, where that can be found. Pages of the company are read for
 * their places alone. Pages are read one after the other; only the places of each and its links to
 * places stay in memory.
 */
export async function checkBuiltPages(
  site: string,
  { folder, model, siteUrl, apiBase, reported, companyPages = [], kept, nameOf }: BuiltCheckOptions,
): Promise<readonly Problem[]> {
  const hasFormulas = folder.settings?.value.math === true;
  const addresses = await readSiteAddresses(site);
  const redirects = new Set(
    listExact(listSiteRedirects(model, folder.redirects)).map(({ from }) =>
      withBase(`/${toPageFolder(from)}/`),
    ),
  );
  const ofCompany = new Set(companyPages.map(withBase));
  const places = createPlaces();
  const tracer = createSourceTracer({ folder, model, site, reported });
  const tellMissing = ({ from, page, fragment }: WantedPlace): void =>
    tracer.add(from, unknownPlace(page, fragment));
  const where = {
    site: addresses,
    siteUrl: siteUrl === undefined ? folder.site.url : new URL(siteUrl).origin,
    isSiteKnown: siteUrl !== undefined,
  };
  /** Links to places of pages that are read later. */
  const open: WantedPlace[] = [];
  const want = (place: WantedPlace): void => {
    const isThere = places.has(place);
    if (isThere === undefined) open.push(place);
    else if (!isThere) tellMissing(place);
  };
  for (const [page, path] of addresses.pages) {
    const rules = { apiBase, hasFormulas, isRedirect: redirects.has(page) };
    const read = (): Buffer => readFileSync(path);
    const facts = kept
      ? readKeptPage({ name: nameOf?.(relative(site, path)), read }, rules, kept)
      : readPage(read().toString('utf8'), rules);
    places.add(page, facts.ids);
    if (ofCompany.has(page)) continue;
    for (const finding of facts.findings) tracer.add(page, finding);
    const context = { ...where, page };
    for (const address of facts.addresses) {
      const result = checkAddress(address, context);
      if (result === undefined) continue;
      if ('code' in result) tracer.add(page, result);
      else want({ from: page, ...result });
    }
  }
  open.filter((wanted) => places.has(wanted) === false).forEach(tellMissing);
  return tracer.list();
}
