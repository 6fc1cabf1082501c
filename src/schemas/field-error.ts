import { isRequired, limitOf, type FieldRule } from './ticket-rules.ts';

/** Web addresses in one field. */
const mostUrls = 10;

/** What is wrong with the value of a field of `ticket-form.yaml`. */
export function findFieldError(
  rule: FieldRule,
  value: string,
  topic: string,
): 'missing' | 'too_long' | 'invalid' | undefined {
  const text = value.trim();
  if (text === '') return isRequired(rule, topic) ? 'missing' : undefined;
  if (text.length > limitOf(rule)) return 'too_long';
  return isValid(rule, text) ? undefined : 'invalid';
}

function isValid({ kind, pattern, options }: FieldRule, text: string): boolean {
  if (pattern !== undefined) return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  if (options !== undefined) return options.includes(text);
  if (kind === 'checkbox') return text === 'yes';
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);
  if (kind === 'phone') return isPhone(text);
  if (kind === 'urls') return isUrlList(text);
  return true;
}

/** Between 5 and 15 digits (E.164 has at most 15), with the signs that people put between them. */
function isPhone(text: string): boolean {
  if (!/^\+?[\p{Nd} ()./-]+$/u.test(text)) return false;
  const { length: digits } = text.replaceAll(/\P{Nd}/gu, '');
  return digits >= 5 && digits <= 15;
}

function isUrlList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length <= mostUrls && lines.every((line) => isUrl(line.trim()));
}

/** Web addresses only, with or without `https://`; `javascript:` and the like lead nowhere good. */
function isUrl(text: string): boolean {
  if (/\s/u.test(text)) return false;
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname.includes('.');
}
