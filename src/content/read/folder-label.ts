/** Words that are not written as they stand in the name of a folder, by the word in small letters. */
const spellings: ReadonlyMap<string, string> = new Map(
  [
    // Abbreviations that are a word in none of the languages of Candil; "us", "it" and "pin" are.
    ...['2FA', '3DS', '4G', '5G', 'AI', 'API', 'APN', 'ATM', 'AWS', 'B2B', 'B2C', 'BIC', 'CDN'],
    ...['CLI', 'CRM', 'CSS', 'CSV', 'CVC', 'CVV', 'DNS', 'DSGVO', 'ERP', 'EU', 'FAQ', 'FTP'],
    ...['GDPR', 'GPS', 'HR', 'HTML', 'HTTP', 'HTTPS', 'IBAN', 'ID', 'IMAP', 'IP', 'ISO', 'JSON'],
    ...['JWT', 'KYC', 'LDAP', 'LED', 'MFA', 'MMS', 'NFC', 'OTP', 'PC', 'PDF', 'POP3', 'POS'],
    ...['PSD2', 'QR', 'RGPD', 'RSS', 'SAML', 'SCIM', 'SDK', 'SEO', 'SEPA', 'SFTP', 'SKU', 'SLA'],
    ...['SMS', 'SMTP', 'SQL', 'SSH', 'SSL', 'SSO', 'TLS', 'TOTP', 'TV', 'UI', 'UK', 'URL', 'USA'],
    ...['USB', 'UTM', 'VAT', 'VPN', 'XML'],
    // Names that have a spelling of their own, also at the start of a label.
    ...['eSIM', 'GitHub', 'iCloud', 'iOS', 'iPad', 'iPadOS', 'iPhone', 'LinkedIn', 'macOS'],
    ...['OAuth', 'PayPal', 'WhatsApp', 'Wi-Fi', 'YouTube'],
  ].map((word) => [word.toLowerCase().replace('-', ''), word]),
);

/**
 * A folder name as a label: `getting-started` → `Getting started`, `sso-and-apis` → `SSO and APIs`. A
 * capital letter that the folder name has is kept.
 */
export function toFolderLabel(name: string): string {
  const words = withHyphens(name)
    .split(/[-_\s]+/u)
    .filter((word) => word !== '');
  const [first = '', ...rest] = words.map(spell);
  // What has a spelling of its own keeps it at the start too: iPhone.
  const isSpelled = first !== words[0];
  return [isSpelled ? first : capitalise(first), ...rest].join(' ').replace('\u2010', '-');
}

/** A hyphen that belongs to the word, as a sign that divides nothing: `e-mail`, `wi-fi`. */
const withHyphens = (name: string): string =>
  name.replace(/^e-(?=\p{L})/u, 'e\u2010').replace(/(?<!\p{L})wi-fi(?!\p{L})/giu, 'wifi');

function spell(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  // Several of them: FAQs, URLs.
  const one = word.endsWith('s') ? spellings.get(word.slice(0, -1)) : undefined;
  return one === undefined ? word : `${one}s`;
}

function capitalise(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase() + word.slice(first.length);
}
