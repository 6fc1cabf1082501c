import { z } from 'zod';

/** A folder or file name that may stand in an address: letters of any script, digits, hyphens. */
export const urlPartSchema = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:[-_.][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    'may hold small letters, digits and single hyphens only, such as "reset-password"',
  );

/** An article id: the path without locale and extension, `<category>/[<section>/…]<article>`. */
export const articleIdSchema = z
  .string()
  .regex(
    /^[^/\s]+(?:\/[^/\s]+)+$/u,
    'is no article id. It is the path without locale and extension, such as "billing/failed-payment"',
  );
