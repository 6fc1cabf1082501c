import { z } from 'zod';
import { languageTagSchema } from './language-tag.ts';
import { isOldAddress, oldAddressRule } from './old-address.ts';

/** What a redirect may say of how long it holds: RFC 9110, 15.4. */
export const redirectStatuses = [301, 302, 307, 308] as const;
export type RedirectStatus = (typeof redirectStatuses)[number];

/** A part of an address that stands for others: `*` or `{name}`. */
const holes = /\*|\{[a-z]\w*\}/giu;

const countHoles = (text: string): number => text.match(holes)?.length ?? 0;

/** Each part has one hole at most, the last one a final `*` besides: no pattern is slow to compare. */
const isPlain = (from: string): boolean => {
  const parts = from.replace(/\*$/u, '').split('/');
  const rest = from.replaceAll(holes, '');
  return parts.every((part) => countHoles(part) <= 1) && !/[{}*]/u.test(rest);
};

const fromSchema = z
  .string()
  .regex(
    /^\/(?!\/)[^\s?#]*$/u,
    'is no old address. Write the path alone, from the root of the site, such as "/hc/en/articles/360*"',
  )
  .refine(isOldAddress, { error: oldAddressRule })
  .refine(isPlain, {
    error:
      'has holes that cannot be told apart. Write at most one "*" or "{name}" between two slashes; the address may end with "*" besides',
  });

// Browsers read a backslash as a slash: behind the first one, it would name another host.
const toSchema = z
  .string()
  .regex(
    /^(?:article:\S+|page:[\w-]+(?:#\S*)?|https?:\/\/[^\s/{}*]+(?:\/\S*)?|\/(?![/\\])\S*)$/u,
    'is no target. Write "article:billing/refund", "page:contact", a path of the site that starts with "/", or an address that starts with https://',
  )
  .refine((to) => !/^https?:/iu.test(to) || URL.canParse(to), {
    error: 'is no address: its host or port is mistyped. Copy it from the address bar of a browser',
  });

/** A line of `redirects.yaml`: where an address of before leads now. */
export const redirectSchema = z.strictObject({
  /** From the root of the site; `*` and `{name}` stand for a part, a final `*` for the rest. */
  from: fromSchema,
  /** May hold the `{name}`s of `from`, and end with `*`: the rest that the final one stands for. */
  to: toSchema,
  status: z.literal(redirectStatuses).default(301),
  /** Language of an article or page; by default that which `from` names, else the first. */
  locale: languageTagSchema.optional(),
});
export type WrittenRedirect = z.infer<typeof redirectSchema>;

/** A redirect as it is carried out: `to` is an address on the host, or one elsewhere. */
export const redirectRuleSchema = z.object({
  from: z.string(),
  to: z.string(),
  status: z.literal(redirectStatuses),
});
export type RedirectRule = z.infer<typeof redirectRuleSchema>;
