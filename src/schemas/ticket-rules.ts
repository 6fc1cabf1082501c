import { z } from 'zod/mini';
import { fileRulesSchema } from './file-limits.ts';

/** A field of `ticket-form.yaml` as browser and server check it; words are left out. */
const fieldRuleSchema = z.object({
  id: z.string(),
  /** One of `fieldKinds`. */
  kind: z.string(),
  /** Regular expression for the whole value. */
  pattern: z.optional(z.string()),
  /** Values of a `select`. */
  options: z.optional(z.array(z.string())),
  /** Topics that show it, parts of topics included; without it: every topic. */
  topics: z.optional(z.array(z.string())),
  /** Channels for tickets whose forms show it; without it: every form. */
  channels: z.optional(z.array(z.string())),
  /** Topics where it has to be filled in, parts included. */
  requiredFor: z.array(z.string()),
  required: z.boolean(),
  /** Claim of a customer's token that fills it. */
  claim: z.optional(z.string()),
  /** Only for customers who are signed in. */
  signedIn: z.optional(z.boolean()),
});
export type FieldRule = z.infer<typeof fieldRuleSchema>;

/** What browser and server must know of the ticket form: the same rules for both. */
export const ticketRulesSchema = z.object({
  fields: z.array(fieldRuleSchema),
  /** Topics that have parts: one chooses a part, not the topic itself. */
  parents: z.array(z.string()),
  files: fileRulesSchema,
});
export type TicketRules = z.infer<typeof ticketRulesSchema>;

/** A form without fields of its own, which takes no files. */
export const noTicketRules: TicketRules = {
  fields: [],
  parents: [],
  files: { count: 0, megabytes: 0 },
};

/** The fields of the form of a channel; without one (an empty id), those of every form. */
export const fieldsOf = <Field extends { channels?: readonly string[] | undefined }>(
  { fields }: { fields: readonly Field[] },
  channel: string,
): readonly Field[] => fields.filter(({ channels }) => channels?.includes(channel) ?? true);

/** Longest values by kind, in characters. */
const longest: Partial<Record<string, number>> = {
  longText: 5_000,
  urls: 2_000,
  email: 254,
  phone: 40,
};
const longestLine = 200;

/** Longest value of a field in characters. */
export const limitOf = ({ kind }: Pick<FieldRule, 'kind'>): number => longest[kind] ?? longestLine;

/** Name of a field in the form and in answers of the API. */
export const fieldName = (id: string): string => `fields.${id}`;

/** Whether a topic shows the field; before a topic is chosen, what every topic shows. */
export const isShown = ({ topics }: FieldRule, topic: string): boolean =>
  topics === undefined || topics.includes(topic);

/** Whether the field has to be filled in with this topic. */
export const isRequired = (rule: FieldRule, topic: string): boolean =>
  isShown(rule, topic) && (rule.required || rule.requiredFor.includes(topic));
