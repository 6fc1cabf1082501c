import { z } from 'zod';
import { textSchema } from './localized-text.ts';

/** How the name of a variable is written. */
export const variableName = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** `content/variables.yaml`: texts that articles name as `{{ name }}`, one or one per locale. */
export const variablesSchema = z.record(
  z.string().regex(variableName, 'needs to be a word, such as "product" or "plan.price"'),
  textSchema,
);

export type Variables = z.infer<typeof variablesSchema>;
