import { z } from 'zod';
import { findFieldError } from '../../schemas/field-error.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { fieldName, fieldsOf } from '../../schemas/ticket-rules.ts';
import { type Ticket, ticketLimits, ticketSchema } from '../../schemas/ticket.ts';
import { otherTopic } from '../../schemas/topic.ts';
import { type ErrorFields, toErrorFields } from '../http/errors.ts';
import { findArticleByPath } from '../site/find-article.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import type { Customer } from '../../schemas/customer.ts';
import { assignChannel, type KnownCustomer } from '../../contact/form/assign-channel.ts';
import type { NewTicket } from './ticket-store.ts';

const fieldsSchema = z.record(z.string(), z.unknown());
/** The random id of a sending. */
export const keySchema = z.uuid().transform((key) => key.toLowerCase());

/** Beginning of the names of controls for fields of `ticket-form.yaml`. */
const fieldPrefix = fieldName('');

/** What a body says, before it is checked. */
export interface TicketInput {
  fields: Readonly<Record<string, unknown>>;
  /** Random id of this sending, in the body or in the header `Idempotency-Key`. */
  key: unknown;
  /** Something stands in the field that people do not see. */
  isTrapped: boolean;
}

export type TicketResult =
  { ticket: NewTicket; key: string | undefined } | { ticket: undefined; errors: ErrorFields };

/** Takes the fields that are not part of the ticket out of a body. */
export function toTicketInput(body: unknown, headerKey: string | undefined): TicketInput {
  const parsed = fieldsSchema.safeParse(body);
  const { key, website = '', ...rest } = parsed.success ? parsed.data : {};
  return { fields: gatherFields(rest), key: headerKey ?? key, isTrapped: website !== '' };
}

/** The texts of a body, by the names of the form's controls. */
export function toValues(body: unknown): Record<string, string> {
  const parsed = fieldsSchema.safeParse(body);
  return Object.fromEntries(
    Object.entries(parsed.success ? parsed.data : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== 'website',
    ),
  );
}

/** A form has `fields.bike`, JSON an object `fields`. */
function gatherFields(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isOwn = ([name]: [string, unknown]): boolean => name.startsWith(fieldPrefix);
  const entries = Object.entries(body);
  const own = entries.filter(isOwn);
  if (own.length === 0) return Object.fromEntries(entries);
  const fields = Object.fromEntries(
    own.map(([name, value]) => [name.slice(fieldPrefix.length), value]),
  );
  return { ...Object.fromEntries(entries.filter((entry) => !isOwn(entry))), fields };
}

/**
 * The customer who writes: somebody who is signed in and writes by their own address. By any other
 * they are a stranger, whose ticket nobody shall take for theirs.
 */
export function findWriter(
  { fields: { email } }: TicketInput,
  customer: Customer | undefined,
): Customer | undefined {
  const isTheirs =
    customer && typeof email === 'string' && toMailboxKey(email) === toMailboxKey(customer.email);
  return isTheirs ? customer : undefined;
}

/** What is known for sure of who writes. */
export const knowWriter = (writer: Customer | undefined): KnownCustomer =>
  writer ? { isSignedIn: true, plan: writer.plan, region: writer.country } : {};

/** Checks the fields against the schema and against what the site offers. */
export function checkTicket(
  input: TicketInput,
  manifest: Manifest,
  writer: KnownCustomer = {},
): TicketResult {
  const fields = cleanFields(input.fields);
  const parsed = ticketSchema.safeParse(fields);
  const offered = parsed.success ? assignChannel(parsed.data, manifest, writer) : undefined;
  const assigned = offered && 'assigned' in offered ? offered.assigned : undefined;
  const key = keySchema.optional().safeParse(input.key === '' ? undefined : input.key);
  const errors = {
    ...(!parsed.success && toErrorFields(parsed.error.issues, fields)),
    ...(offered && 'errors' in offered && offered.errors),
    ...(parsed.success && checkOffer(parsed.data, manifest)),
    ...checkOwnFields(fields, manifest, assigned?.channel, writer),
    ...(!key.success && { key: 'invalid' }),
  };
  if (!parsed.success || !key.success || Object.keys(errors).length > 0) {
    return { ticket: undefined, errors };
  }
  const { data } = parsed;
  const article = findArticleByPath(manifest, data.article) ? data.article : '';
  const route = Object.hasOwn(manifest.routes, data.topic) ? manifest.routes[data.topic] : '';
  const given = Object.entries(data.fields).filter(([, value]) => value !== '');
  return {
    ticket: {
      ...data,
      article,
      fields: Object.fromEntries(given),
      route: route ?? '',
      ...(assigned && { assigned }),
    },
    key: key.data,
  };
}

function checkOffer(
  { topic, locale }: Ticket,
  { topics, locales, ticketRules }: Manifest,
): ErrorFields {
  const isOffered = topic === otherTopic || topics.includes(topic);
  return {
    ...((!isOffered || ticketRules.parents.includes(topic)) && { topic: 'invalid' }),
    ...(!locales.includes(locale) && { locale: 'invalid' }),
  };
}

/** Unknown fields named in one answer; a hostile body could have a hundred thousand. */
const mostUnknown = 10;

/** The fields of its form, also when the others are wrong: mistakes are told all at once. */
function checkOwnFields(
  { fields = {}, topic, channel }: Readonly<Record<string, unknown>>,
  { ticketRules }: Manifest,
  assigned: string | undefined,
  { isSignedIn = false }: KnownCustomer,
): ErrorFields {
  const named = typeof channel === 'string' ? channel : '';
  const asked = fieldsOf(ticketRules, assigned ?? named);
  const parsed = z.record(z.string(), z.string()).safeParse(fields);
  if (!parsed.success) return {};
  const known = new Set(asked.map(({ id }) => id));
  const unknown = Object.keys(parsed.data).filter((id) => !known.has(id));
  const wrong = asked.flatMap((rule): [string, string][] => {
    const value = Object.hasOwn(parsed.data, rule.id) ? (parsed.data[rule.id] ?? '') : '';
    const isLocked = rule.signedIn === true && !isSignedIn;
    if (isLocked) return value === '' ? [] : [[fieldName(rule.id), 'sign_in']];
    const code = findFieldError(rule, value, typeof topic === 'string' ? topic : '');
    return code === undefined ? [] : [[fieldName(rule.id), code]];
  });
  return Object.fromEntries<string>([
    ...unknown.slice(0, mostUnknown).map((id): [string, string] => [fieldName(id), 'unknown']),
    ...wrong,
  ]);
}

/** Texts of several lines. */
const longTexts: ReadonlySet<string> = new Set(['description']);

/** Texts without the signs that break mail headers, terminals and PostgreSQL. */
function cleanFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, cleanValue(name, value)]),
  );
}

/** A text longer than this, in characters, is too long for every field, even after cleaning. */
export const longestText = 5 * ticketLimits.description;

/** Replaces such a text: cleaning a megabyte would hold up everybody. */
const overlong = 'x'.repeat(ticketLimits.description + 1);

function cleanValue(name: string, value: unknown): unknown {
  const clean = longTexts.has(name) ? cleanText : cleanLine;
  if (typeof value === 'string') return value.length > longestText ? overlong : clean(value);
  const own =
    name === 'fields' ? z.record(z.string(), z.unknown()).safeParse(value).data : undefined;
  if (!own) return value;
  return Object.fromEntries(
    Object.entries(own).map(([id, text]) => [id, typeof text === 'string' ? cleanOwn(text) : text]),
  );
}

const cleanOwn = (text: string): string =>
  text.length > longestText ? overlong : cleanText(text).trim();

/** Characters that change the direction of text until another ends it. */
const turns = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Nothing that one could see. */
const invisible = /^[\p{Cf}\p{Zs}\s\u115F\u1160\u3164\uFFA0\u2800]*$/u;

/** Line ends and other control characters become a space; a line that shows nothing is empty. */
export function cleanLine(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(turns, '')
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return invisible.test(line) ? '' : line;
}

/** Line ends become `\n`; other control characters than line end and tab are dropped. */
export function cleanText(text: string): string {
  const clean = text
    .toWellFormed()
    .replaceAll(turns, '')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
  return invisible.test(clean) ? '' : clean;
}
