import { toPageFolder } from '../../lib/page-folder.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { listExact, listSiteRedirects, type SiteRedirect } from '../model/redirects.ts';
import { readRedirects } from '../read/read-redirects.ts';
import { getSiteModel } from './model.ts';

/** A page that leads on, at a path below the site. */
export interface RedirectPage extends SiteRedirect {
  page: string;
}

/**
 * Old addresses that a page leads on from, for hosts that know no redirects. Astro writes no page whose
 * path has one of `%?#`, and nothing can lie in an `index.html`: these addresses are led on by the
 * server and by hosts alone.
 */
export async function listRedirectPages(): Promise<RedirectPage[]> {
  const { CONTENT_DIR } = parseEnvironment(process.env);
  const { redirects } = readRedirects(CONTENT_DIR, process.cwd());
  return listExact(listSiteRedirects(await getSiteModel(), redirects))
    .map((redirect) => ({ ...redirect, page: toPageFolder(redirect.from) }))
    .filter(({ page }) => !/[%?#]|(?:^|\/)index\.html\//iu.test(page));
}
