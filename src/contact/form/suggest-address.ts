import { editDistance } from '../../lib/text/edit-distance.ts';

/**
 * Domains where many people of our languages have their mail, and neighbours of one letter that exist
 * too, so that nobody is asked about an address that is right. Chosen by us: a domain that is missing
 * costs a question that is not asked.
 */
const knownDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.es hotmail.de hotmail.fr hotmail.co.uk hotmail.it ' +
    'outlook.com outlook.es outlook.de outlook.fr outlook.com.br outlook.pt live.com live.de live.fr ' +
    'live.co.uk live.com.mx msn.com yahoo.com yahoo.es yahoo.de yahoo.fr yahoo.co.uk yahoo.com.br ' +
    'yahoo.com.mx yahoo.com.ar ymail.com rocketmail.com icloud.com me.com mac.com aol.com aol.de ' +
    'proton.me protonmail.com pm.me zoho.com mail.com email.com gmx.com gmx.de gmx.net gmx.at gmx.ch ' +
    'gmx.fr gmx.es web.de t-online.de freenet.de posteo.de mailbox.org orange.fr orange.es wanadoo.fr ' +
    'wanadoo.es free.fr sfr.fr laposte.net bbox.fr neuf.fr telefonica.net movistar.es terra.com ' +
    'terra.es uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com sapo.pt bluewin.ch ' +
    'fastmail.com fastmail.fm hey.com yandex.com mail.ru qq.com 163.com 126.com'
  ).split(' '),
);

/** Whether a domain is one of those that every form asks about. */
export const isKnownDomain = (domain: string): boolean => knownDomains.has(domain);

/** Ends that no domain has (https://data.iana.org/TLD/tlds-alpha-by-domain.txt), and what was meant. */
const slippedEnds: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  coom: 'com',
  vom: 'com',
  xom: 'com',
  ney: 'net',
  nte: 'net',
  ogr: 'org',
};

/**
 * The address that was probably meant, or undefined if nothing speaks against the one that was typed:
 * its domain is one slip (a letter too many, too few, another, or two swapped) from one that many
 * people have or from one of `also`, or ends as no domain does.
 *
 * @example
 * suggestAddress('ana@gmial.com'); // 'ana@gmail.com'
 */
export function suggestAddress(address: string, also: readonly string[] = []): string | undefined {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at);
  const domain = address.slice(at + 1).toLowerCase();
  const known = [...knownDomains, ...also];
  if (at < 1 || known.includes(domain)) return undefined;
  const meant = findNeighbour(domain, known) ?? mendEnd(domain, known);
  return meant === undefined ? undefined : `${name}@${meant}`;
}

const findNeighbour = (domain: string, known: readonly string[]): string | undefined =>
  known.find((other) => editDistance(domain, other, { limit: 1 }) === 1);

function mendEnd(domain: string, known: readonly string[]): string | undefined {
  const dot = domain.lastIndexOf('.');
  const end = Object.hasOwn(slippedEnds, domain.slice(dot + 1))
    ? slippedEnds[domain.slice(dot + 1)]
    : undefined;
  if (end === undefined) return undefined;
  const mended = `${domain.slice(0, dot)}.${end}`;
  return known.includes(mended) ? mended : (findNeighbour(mended, known) ?? mended);
}
