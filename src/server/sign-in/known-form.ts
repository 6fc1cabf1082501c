import { channelTicketUrl, knownFormUrl, localeOfPath, newTicketUrl } from '../../i18n/urls.ts';
import type { TicketChannel } from '../../schemas/ticket-channel.ts';

/** Stands for our own host while a path is read. */
const here = 'https://own.invalid';

/**
 * Where the server fills in the form at a path of ours, so that it is the customer's without scripts
 * and does not move with them; undefined for any other page, and for pages on another host.
 *
 * @example
 * toKnownForm('/en/tickets/new/?topic=payment', []); // '/api/tickets/new?locale=en&topic=payment'
 */
export function toKnownForm(path: string, channels: readonly TicketChannel[]): string | undefined {
  if (!path.startsWith('/')) return undefined;
  const { pathname, searchParams } = new URL(path, here);
  const locale = localeOfPath(pathname);
  const own = channels.find(({ id }) => channelTicketUrl(locale, id) === pathname);
  if (!own && pathname !== newTicketUrl(locale)) return undefined;
  for (const name of ['locale', 'channel']) searchParams.delete(name);
  const query = searchParams.toString();
  const form = knownFormUrl('', { locale, channel: own?.id });
  return query === '' ? form : `${form}&${query}`;
}
