import { z } from 'zod';

/** An identifier, which vendors write as a number or as a text. */
export const idField = z.union([z.number(), z.string()]).transform(String);

/** A text that may be left out or null: empty then. */
export const textField = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** A list of texts that may be left out or null: empty then. */
export const listField = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
