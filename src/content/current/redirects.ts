import { parseEnvironment } from '../../schemas/environment.ts';
import { listExact, listSiteRedirects, type SiteRedirect } from '../model/redirects.ts';
import { readRedirects } from '../read/read-redirects.ts';
import { getSiteModel } from './model.ts';

/** Old addresses that a page leads on from, for hosts that know no redirects. */
export async function listRedirectPages(): Promise<SiteRedirect[]> {
  const { CONTENT_DIR } = parseEnvironment(process.env);
  const { redirects } = readRedirects(CONTENT_DIR, process.cwd());
  return listExact(listSiteRedirects(await getSiteModel(), redirects));
}
