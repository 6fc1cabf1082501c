import { readFileSync } from 'node:fs';
import type { ContentFolder } from '../../content-folder/read-content-folder.ts';
import type { Problem } from '../../content-folder/problem.ts';
import { checkAddress, unknownPlace } from './check-address.ts';
import { listRedirects, toProblems } from './find-source.ts';
import { createPlaces } from './places.ts';
import { readPage, type PageFinding } from './read-page.ts';
import { readSiteAddresses } from './site-addresses.ts';

export interface BuiltCheckOptions {
  /** The content that the site was built from. */
  folder: ContentFolder;
  /** Where the site will stand; undefined if nobody has said so. */
  siteUrl: string | undefined;
  /** Address of an API that stands elsewhere, or empty. */
  apiBase: string;
  /** What was told of the content already, and is not told twice. */
  told: readonly Problem[];
}

/**
 * Reads every page of a built site once, whatever it was made of, and tells what must not be in it:
 * elements that no component brings, addresses, places and pictures that do not exist, ids that
 * stand twice. A problem names the file and line of the content that it comes from, where that can
 * be found. Pages are read one after the other; of each only its places and its links to places
 * stay in memory.
 */
export async function checkBuiltPages(
  site: string,
  { folder, siteUrl, apiBase, told }: BuiltCheckOptions,
): Promise<readonly Problem[]> {
  const addresses = await readSiteAddresses(site);
  const redirects = listRedirects(folder);
  const places = createPlaces();
  const found: PageFinding[] = [];
  const where = {
    site: addresses,
    siteUrl: siteUrl ?? folder.site.url,
    isSiteKnown: siteUrl !== undefined,
  };
  for (const [page, path] of addresses.pages) {
    const rules = { apiBase, isRedirect: redirects.has(page) };
    const facts = readPage(readFileSync(path, 'utf8'), rules);
    found.push(...facts.findings.map((finding) => ({ page, finding })));
    places.add(page, facts.ids);
    const context = { ...where, page };
    for (const address of facts.addresses) {
      const result = checkAddress(address, context);
      if (result === undefined) continue;
      if ('code' in result) found.push({ page, finding: result });
      else places.want({ from: page, ...result });
    }
  }
  for (const { from, page, fragment } of places.listMissing()) {
    found.push({ page: from, finding: unknownPlace(page, fragment) });
  }
  return toProblems(found, { folder, site, told });
}
