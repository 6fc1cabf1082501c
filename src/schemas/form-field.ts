import { z } from 'zod';
import { textSchema } from './localized-text.ts';

export const fieldKinds = [
  'text',
  'longText',
  'email',
  'phone',
  'urls',
  'select',
  'checkbox',
  'accountNumber',
  'files',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

const optionSchema = z.strictObject({
  /** What is stored and handed on. */
  value: z.string().min(1).max(100),
  label: textSchema,
});

const isPattern = (source: string): boolean => {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
};

/** A field of the ticket form besides topic, subject, description, e-mail address and name. */
export const formFieldSchema = z
  .strictObject({
    /** Name by which the field is stored and topics call it. */
    id: z
      .string()
      .regex(
        /^[a-z][a-zA-Z\d]{0,39}$/u,
        'may hold letters and digits and starts with a small letter',
      ),
    kind: z.enum(fieldKinds),
    label: textSchema,
    /** What to enter, under the label. */
    hint: textSchema.optional(),
    /** Where to find it: what it is and on which page. */
    where: textSchema.optional(),
    /** Picture that shows where it is, from `content/images/`, as in articles. */
    picture: z.string().min(1).optional(),
    /** Text alternative of the picture. */
    pictureText: textSchema.optional(),
    /** Regular expression for the whole value, for `text` and `accountNumber`. */
    pattern: z
      .string()
      .refine(isPattern, { error: 'is no regular expression. Example: "\\\\d{7}"' })
      .optional(),
    /** Shown where the pattern does not fit, such as `1234567`. */
    example: z.string().min(1).optional(),
    /** Choices of a `select`. */
    options: z.array(optionSchema).min(2).optional(),
    /** Whether it has to be filled in wherever it is shown. */
    required: z.boolean().default(false),
    /** Claim of a customer’s token that fills it, at its top or among its `user_fields`. */
    claim: z.string().min(1).max(100).optional(),
    /** Only for customers who are signed in. */
    signedIn: z.boolean().default(false),
    /** Ids of the topics that show it; of a parent: all below. Without it: every topic. */
    topics: z.array(z.string().min(1)).min(1).optional(),
    /** Ids of the channels for tickets whose forms show it. Without it: every form. */
    channels: z.array(z.string().min(1)).min(1).optional(),
    /** Ids of the topics where it has to be filled in. */
    requiredFor: z.array(z.string().min(1)).default([]),
  })
  .superRefine((field, context) => {
    const refuse = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if ((field.kind === 'select') !== (field.options !== undefined)) {
      refuse(
        'options',
        field.kind === 'select' ? 'is missing: a select needs choices' : 'is for a select only',
      );
    }
    if (field.kind === 'files' && field.channels !== undefined)
      refuse('channels', 'is not for files, for which every form asks');
    if (field.pattern !== undefined && field.kind !== 'text' && field.kind !== 'accountNumber') {
      refuse('pattern', 'is for "text" and "accountNumber" only');
    }
    if (field.pattern !== undefined && field.example === undefined) {
      refuse('example', 'is missing: a pattern says nothing to people. Show a value that fits');
    }
    if (
      field.pattern !== undefined &&
      field.example !== undefined &&
      isPattern(field.pattern) &&
      !new RegExp(`^(?:${field.pattern})$`, 'u').test(field.example)
    ) {
      refuse('example', 'does not fit the pattern');
    }
    if (field.claim !== undefined && (field.kind === 'files' || field.kind === 'checkbox')) {
      refuse('claim', 'is for fields with a text or a choice: agreeing is up to people');
    }
    if (field.signedIn && field.kind === 'files') {
      refuse('signedIn', 'stands at a field of files. Write "files: { signedIn: true }" instead');
    }
    if (field.picture !== undefined && field.pictureText === undefined) {
      refuse('pictureText', 'is missing: say in words what the picture shows');
    }
  });
export type FormField = z.infer<typeof formFieldSchema>;
