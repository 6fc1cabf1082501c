/** Octets of the part before the `@` at most (RFC 5321, 4.5.3.1.1). */
const longestLocal = 64;
/** Octets of a whole address at most: a path has 256 with its brackets (RFC 5321, 4.5.3.1.3). */
const longestAddress = 254;

/**
 * Words with dots between them: letters, digits and the signs that addresses of people have, and
 * any letter, mark, number, punctuation or symbol beyond ASCII (RFC 6531, 3.3). Other signs of ASCII
 * are refused, though RFC 5322 knows more of them: they come with slips and with attacks.
 */
const localPart =
  /^(?:[\w'+-]|[^\p{ASCII}\p{C}\p{Z}])+(?:\.(?:[\w'+-]|[^\p{ASCII}\p{C}\p{Z}])+)*$/u;

/** What may be a domain before it is looked at: no sign that means something in a web address. */
const domainLetters = /^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u;

/** Labels of letters, digits and hyphens (RFC 1123, 2.1); the last one begins with a letter. */
const asciiDomain = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/u;

/**
 * The one spelling of an e-mail address by which it is stored: letters composed (NFC), a domain
 * beyond ASCII as `xn--…` (UTS #46, by the address parser that browsers and Node have), which every
 * mail server and desk takes. Plain addresses stay as they are. Undefined if it is none.
 *
 * @example
 * readEmailAddress('josé@müller.example'); // 'josé@xn--mller-kva.example'
 */
export function readEmailAddress(text: string): string | undefined {
  const address = text.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || !localPart.test(local)) return undefined;
  const domain = toAsciiDomain(address.slice(at + 1));
  if (domain === undefined) return undefined;
  const whole = `${local}@${domain}`;
  if (octetsOf(local) > longestLocal || octetsOf(whole) > longestAddress) return undefined;
  return isAscii(address) ? address : whole;
}

function toAsciiDomain(domain: string): string | undefined {
  if (!domainLetters.test(domain) || !URL.canParse(`http://${domain}`)) return undefined;
  const { hostname } = new URL(`http://${domain}`);
  return asciiDomain.test(hostname) ? hostname : undefined;
}

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);

/** Whether a mail to this address needs a server that takes letters beyond ASCII (RFC 6531). */
export const needsSmtpUtf8 = (address: string): boolean =>
  !isAscii(address.slice(0, address.lastIndexOf('@')));
