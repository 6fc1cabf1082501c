import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { Customer } from '../../schemas/customer.ts';
import { findFieldError } from '../../schemas/field-error.ts';
import { regionSchema } from '../../schemas/region.ts';
import type { FieldRule } from '../../schemas/ticket-rules.ts';
import { ticketLimits, ticketSchema } from '../../schemas/ticket.ts';
import { TokenRefused } from './token-check.ts';

/** Longest value of a claim that is kept, in characters. */
const longestValue = 200;

/** Characters that nobody sees, or that turn a line around. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

const line = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll(invisible, ' ').trim())
  .pipe(z.string().max(longestValue));

/** Programs write numbers and switches as they are. */
const value = z.union([line, z.number().transform(String), z.boolean().transform(String)]);

const claimsSchema = z.object({
  email: ticketSchema.shape.email,
  /** OpenID Connect Core, 5.1: an address that is not known to be theirs opens nobody's requests. */
  email_verified: z.literal(true, { error: 'must be true' }).optional(),
  name: line.pipe(z.string().max(ticketLimits.name)).default(''),
  plan: line.optional(),
  country: line.optional(),
  locale: line.optional(),
  sub: line.optional(),
  external_id: value.optional(),
  /** What Zendesk's tokens say besides. */
  user_fields: z.record(z.string(), z.unknown()).default({}),
});

/** A customer with the language that their token names. */
export interface NamedCustomer {
  customer: Customer;
  locale: string | undefined;
  /** Of no use to anybody but the operator: what was left out, and why. */
  notes: readonly string[];
}

/**
 * What a token says of a customer, of which only what the form asks for is kept. Throws
 * `TokenRefused` if a claim is of the wrong kind.
 */
export function readClaims(payload: JWTPayload, rules: readonly FieldRule[]): NamedCustomer {
  const given = withoutNothing(payload);
  const parsed = claimsSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TokenRefused(
      `the claim "${issue?.path.join('.') ?? ''}" is wrong: ${issue?.message}`,
    );
  }
  const {
    email,
    name,
    plan,
    country,
    locale,
    sub,
    external_id: id = sub,
    user_fields,
  } = parsed.data;
  const region = regionSchema.safeParse(country?.toUpperCase());
  const isUnknown = country !== undefined && country !== '' && !region.success;
  const { fields, notes } = fillFields({ ...withoutNothing(user_fields), ...given }, rules);
  return {
    customer: {
      email,
      name,
      ...(plan && { plan }),
      ...(region.success && { country: region.data }),
      ...(id && { id }),
      fields,
    },
    locale,
    notes: isUnknown ? [...notes, 'the claim "country" is no country such as DE'] : notes,
  };
}

/** Programs write `null` for what they do not know. */
const withoutNothing = (claims: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claims).filter(([, one]) => one !== null));

/** Values of the fields that name a claim; one that the form would refuse is left out. */
function fillFields(
  claims: Readonly<Record<string, unknown>>,
  rules: readonly FieldRule[],
): { fields: Record<string, string>; notes: string[] } {
  const fields: Record<string, string> = {};
  const notes: string[] = [];
  for (const { claim, ...rule } of rules) {
    if (claim === undefined || !Object.hasOwn(claims, claim)) continue;
    const parsed = value.safeParse(claims[claim]);
    const text = parsed.data ?? '';
    if (text === '' && parsed.success) continue;
    const isFit = parsed.success && findFieldError(rule, text, '') === undefined;
    if (isFit) fields[rule.id] = text;
    else notes.push(`the claim "${claim}" does not fit the field "${rule.id}"`);
  }
  return { fields, notes };
}
