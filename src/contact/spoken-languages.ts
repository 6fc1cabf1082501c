import { isSameLanguage } from '../lib/intl/intl-names.ts';
import type { Channel } from '../schemas/channel.ts';

type Speaking = Pick<Channel, 'languages' | 'purposes'>;
type Purpose = NonNullable<Channel['purposes']>[number];

/** The languages of a channel at some time of its hours; undefined if it does not say. */
export function spokenLanguages({ languages, purposes }: Speaking): readonly string[] | undefined {
  if (!purposes) return languages;
  const spoken = purposes.map((purpose) => purpose.languages ?? languages);
  if (spoken.includes(undefined)) return languages;
  return [...new Set(spoken.flatMap((list) => list ?? []))];
}

/** Whether a language is spoken there; a channel that does not say is taken to speak it. */
export const speaks = (channel: Speaking, tag: string): boolean =>
  includes(spokenLanguages(channel), tag);

/** Whether a language is spoken at the hours of a purpose. */
export const purposeSpeaks = (
  purpose: Pick<Purpose, 'languages'>,
  { languages }: Speaking,
  tag: string,
): boolean => includes(purpose.languages ?? languages, tag);

const includes = (languages: readonly string[] | undefined, tag: string): boolean =>
  languages?.some((language) => isSameLanguage(language, tag)) ?? true;
