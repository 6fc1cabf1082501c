import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who may answer to an address: the requester to mails of ours, the desk to tickets by mail. */
export const replyRoles = { r: 'requester', d: 'desk' } as const;
type RoleSign = keyof typeof replyRoles;
export type ReplyRole = (typeof replyRoles)[RoleSign];

/** Addresses that say which ticket an answer belongs to, and prove that they are ours. */
export interface ReplyAddresses {
  toAddress(reference: string, role: ReplyRole): string;
  /** The ticket and role of the first address that is one of ours; undefined if none is. */
  read(addresses: readonly string[]): { reference: string; role: ReplyRole } | undefined;
}

/**
 * Length of the signature in hex digits: 80 bits, which nobody guesses by mail. A local part has 64
 * characters (RFC 5321, 4.5.3.1.1).
 */
const signatureLength = 20;

/**
 * Makes addresses of `inbox`: at `*` stands the tag, else after a `+` at the end of the local part. Mail
 * programs may change the case of an address, so that it does not count.
 */
export function createReplyAddresses(inbox: string, secret: string): ReplyAddresses {
  const at = inbox.lastIndexOf('@');
  const pattern = inbox.includes('*') ? inbox : `${inbox.slice(0, at)}+*${inbox.slice(at)}`;
  const [before = '', after = ''] = pattern.toLowerCase().split('*');
  const toTag = (reference: string, sign: RoleSign): string =>
    `${reference.toLowerCase()}.${sign}${toSignature(secret, reference, sign)}`;
  const readOne = (address: string): { reference: string; role: ReplyRole } | undefined => {
    const text = address.trim().toLowerCase();
    if (!text.startsWith(before) || !text.endsWith(after)) return undefined;
    const tag = text.slice(before.length, text.length - after.length);
    const match = /^([\w-]{1,40})\.([rd])[\da-f]+$/u.exec(tag);
    const sign = match?.[2] === 'd' ? 'd' : 'r';
    const reference = match?.[1]?.toUpperCase() ?? '';
    const isOurs = match !== null && isEqual(tag, toTag(reference, sign));
    return isOurs ? { reference, role: replyRoles[sign] } : undefined;
  };
  return {
    toAddress: (reference, role) =>
      pattern.replace('*', () => toTag(reference, role === 'desk' ? 'd' : 'r')),
    read: (addresses) => addresses.map(readOne).find((found) => found !== undefined),
  };
}

const toSignature = (secret: string, reference: string, sign: RoleSign): string =>
  createHmac('sha256', secret)
    .update(`reply-address.${sign}.${reference.toUpperCase()}`)
    .digest('hex')
    .slice(0, signatureLength);

function isEqual(one: string, other: string): boolean {
  const [given, expected] = [Buffer.from(one), Buffer.from(other)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
