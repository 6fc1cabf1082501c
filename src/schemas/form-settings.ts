import { z } from 'zod';
import { fileSettingsSchema } from './file-settings.ts';
import { formFieldSchema } from './form-field.ts';
import { textSchema } from './localized-text.ts';

const domainSchema = z
  .string()
  .regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/u, 'is no domain such as "example.com"');

const withoutFieldTwice = (fields: readonly { id: string }[], context: z.RefinementCtx): void => {
  for (const [index, { id }] of fields.entries()) {
    if (fields.findIndex((other) => other.id === id) < index) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is there twice` });
    }
  }
};

/** `content/contact/ticket-form.yaml`: what the ticket form asks and says. */
export const formSettingsSchema = z.strictObject({
  /** Fields besides topic, subject, description, e-mail address and name, in their order. */
  fields: z.array(formFieldSchema).default([]).superRefine(withoutFieldTwice),
  /** What a good description holds, beside the field. */
  checklist: z.array(textSchema).default([]),
  /** How we want to deal with each other, above the form. */
  etiquette: z.array(textSchema).default([]),
  /** What stands on the button. Without it: "Send". */
  submitLabel: textSchema.optional(),
  /** Domains that our answers come from, to be put on the list of safe senders. */
  safeSenders: z.array(domainSchema).default([]),
  /**
   * Domains that many of our customers have their mail at and that may be known: a mistyped address is
   * asked about. They stand in the page.
   */
  emailDomains: z.array(domainSchema).max(50).default([]),
  /** Answers to our messages reach nobody: people are asked to write on the page of the ticket. */
  noReply: z.boolean().default(false),
  files: fileSettingsSchema,
});
export type FormSettings = z.infer<typeof formSettingsSchema>;
