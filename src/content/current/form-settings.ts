import { getEntry } from 'astro:content';
import { formSettingsSchema, type FormSettings } from '../../schemas/form-settings.ts';

/** What the content folder says of the ticket form, or its defaults. */
export async function getFormSettings(): Promise<FormSettings> {
  const entry = await getEntry('formSettings', 'ticket-form');
  return entry?.data ?? formSettingsSchema.parse({});
}
