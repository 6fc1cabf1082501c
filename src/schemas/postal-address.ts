import { z } from 'zod';
import { regionSchema } from './region.ts';

/** Where letters go, or people come. */
export const postalAddressSchema = z.strictObject({
  /** Whom it is addressed to, such as "Brisela, Customer service". */
  name: z.string().min(1).optional(),
  /** Street and number, or a post office box. */
  street: z.string().min(1),
  postalCode: z.coerce.string().min(1).optional(),
  city: z.string().min(1),
  /** State or province, where addresses have one. */
  state: z.string().min(1).optional(),
  /** In two capital letters. */
  country: regionSchema,
  /** A map of it. Without it: a search on openstreetmap.org. */
  map: z
    .url({ protocol: /^https$/u, error: 'is no address. Example: https://maps.example.com/office' })
    .optional(),
});
export type PostalAddress = z.infer<typeof postalAddressSchema>;
