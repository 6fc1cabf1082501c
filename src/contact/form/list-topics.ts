import { otherTopic, type Topic } from '../../schemas/topic.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { byOrder, type Entry } from '../contact-facts.ts';
import { toLocalText, type LocalText } from '../../i18n/local-text.ts';

/** A choice of the ticket form. */
export interface TopicChoice {
  id: string;
  label: LocalText;
}

/**
 * The topics of the form in their order. `other` is among them, last unless a file says otherwise, or
 * left out without a label for it.
 */
export function listTopics(
  topics: readonly Entry<Topic>[],
  locale: SiteLocale,
  otherLabel: string | undefined,
): readonly TopicChoice[] {
  const choices = topics
    .toSorted(byOrder)
    .map(({ id, data }) => ({ id, label: toLocalText(data.label, locale) }));
  return otherLabel === undefined || choices.some(({ id }) => id === otherTopic)
    ? choices
    : [...choices, { id: otherTopic, label: { text: otherLabel, lang: undefined } }];
}
