import type { SiteLocale } from '../../i18n/locales.ts';
import type { FormField, FieldKind } from '../../schemas/form-field.ts';
import type { FormSettings } from '../../schemas/form-settings.ts';
import { limitOf, type TicketRules } from '../../schemas/ticket-rules.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Entry } from '../contact-facts.ts';
import { listTopics, type TopicChoice } from './list-topics.ts';
import { findLocalText, toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { writeTicketRules } from './write-ticket-rules.ts';

/** A topic of the form, with what is said when it is chosen. */
export interface FormTopic extends TopicChoice {
  summary: LocalText | undefined;
  outOfScope: LocalText | undefined;
  /** Ids of the articles that most often solve it. */
  articles: readonly string[];
  /** Of which one is chosen; empty where the topic itself is. */
  parts: readonly FormTopic[];
}

/** A field of `ticket-form.yaml` in the language of the page. */
export interface FieldView {
  id: string;
  kind: FieldKind;
  label: LocalText;
  hint: LocalText | undefined;
  where: LocalText | undefined;
  picture: string | undefined;
  pictureText: LocalText | undefined;
  example: string | undefined;
  options: readonly { value: string; label: LocalText }[];
  limit: number;
  /** Only for customers who are signed in. */
  signedIn: boolean;
  /** Whether it has to be filled in: always, with some topics, or never. */
  required: 'always' | 'sometimes' | 'never';
}

/** Fields that are shown for the same topics; without topics: for all. */
export interface FieldGroup {
  topics: readonly string[];
  fields: readonly FieldView[];
}

export interface TicketFormView {
  topics: readonly FormTopic[];
  groups: readonly FieldGroup[];
  checklist: readonly LocalText[];
  etiquette: readonly LocalText[];
  submitLabel: LocalText | undefined;
  /** Label and hint of the files, where the content folder says more than the interface does. */
  files: { label: LocalText | undefined; hint: LocalText | undefined };
  rules: TicketRules;
  /** Domains of addresses that are proposed where one is mistyped, besides those of many people. */
  emailDomains: readonly string[];
}

/** What the page of a ticket form shows. Without a label for it, “Something else” is no choice. */
export function describeTicketForm(
  settings: FormSettings,
  topics: readonly Entry<Topic>[],
  locale: SiteLocale,
  otherLabel: string | undefined,
): TicketFormView {
  const listed = listFormTopics(topics, locale, otherLabel);
  const ofFiles = settings.fields.find(({ kind }) => kind === 'files');
  return {
    topics: listed,
    groups: groupFields(settings.fields, locale, listed),
    checklist: settings.checklist.map((text) => toLocalText(text, locale)),
    etiquette: settings.etiquette.map((text) => toLocalText(text, locale)),
    submitLabel: findLocalText(settings.submitLabel, locale),
    files: {
      label: findLocalText(ofFiles?.label, locale),
      hint: findLocalText(ofFiles?.hint, locale),
    },
    rules: writeTicketRules(settings, topics),
    emailDomains: settings.emailDomains,
  };
}

function listFormTopics(
  topics: readonly Entry<Topic>[],
  locale: SiteLocale,
  otherLabel: string | undefined,
): readonly FormTopic[] {
  const choices = listTopics(topics, locale, otherLabel);
  const facts = new Map(topics.map(({ id, data }) => [id, data]));
  const describe = (choice: TopicChoice): FormTopic => ({
    ...choice,
    summary: findLocalText(facts.get(choice.id)?.summary, locale),
    outOfScope: findLocalText(facts.get(choice.id)?.outOfScope, locale),
    articles: facts.get(choice.id)?.articles ?? [],
    parts: choices.filter(({ id }) => facts.get(id)?.parent === choice.id).map(describe),
  });
  return choices.filter(({ id }) => facts.get(id)?.parent === undefined).map(describe);
}

function groupFields(
  fields: readonly FormField[],
  locale: SiteLocale,
  topics: readonly FormTopic[],
): readonly FieldGroup[] {
  const labels = new Map(
    topics.flatMap((topic) => [topic, ...topic.parts]).map(({ id, label }) => [id, label.text]),
  );
  const own = fields.filter(({ kind }) => kind !== 'files');
  const byTopics = Map.groupBy(own, ({ topics: shown = [] }) => shown.join(' '));
  return [...byTopics.values()].map((group) => ({
    topics: (group[0]?.topics ?? []).map((id) => labels.get(id) ?? id),
    fields: group.map((field) => toFieldView(field, locale)),
  }));
}

const toFieldView = (field: FormField, locale: SiteLocale): FieldView => ({
  id: field.id,
  kind: field.kind,
  label: toLocalText(field.label, locale),
  hint: findLocalText(field.hint, locale),
  where: findLocalText(field.where, locale),
  picture: field.picture,
  pictureText: findLocalText(field.pictureText, locale),
  example: field.example,
  options: (field.options ?? []).map(({ value, label }) => ({
    value,
    label: toLocalText(label, locale),
  })),
  limit: limitOf(field),
  signedIn: field.signedIn,
  required: field.required ? 'always' : field.requiredFor.length > 0 ? 'sometimes' : 'never',
});
