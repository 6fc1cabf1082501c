import { z } from 'zod';

const valuesSchema = z.record(z.string(), z.string());

/** Values of the fields of `ticket-form.yaml`, by their id. */
export type FieldValues = Readonly<Record<string, string>>;

/** Values as they are stored: JSON, in the order of the form. */
export const toFieldText = (values: FieldValues): string => JSON.stringify(values);

/** The values of a stored ticket. */
export const parseFieldText = (text: string): FieldValues => valuesSchema.parse(JSON.parse(text));
