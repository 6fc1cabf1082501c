import { suggest } from '../../../lib/text/nearest-name.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { SiteModels } from '../../model/site-model.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { YamlPath } from '../../read/yaml/yaml-text.ts';
import type { ContactPageSettings } from '../../../schemas/contact-page.ts';
import type { FormField } from '../../../schemas/form-field.ts';
import type { FormSettings } from '../../../schemas/form-settings.ts';
import type { Text } from '../../../schemas/localized-text.ts';
import { otherTopic } from '../../../schemas/topic.ts';
import { isKnown, placeOf, type ContactFiles } from '../../read/read-contact.ts';
import { listFormChannels } from '../../../contact/form/ticket-channels.ts';
import { checkNamedArticle } from './check-named-article.ts';
import { missingInTexts, type Locales } from './missing-texts.ts';

type PlacedText = readonly [YamlPath, Text | undefined];

/** `ticket-form.yaml`: topics that do not exist, texts that a locale lacks. */
export function checkForm(
  entry: YamlEntry<FormSettings>,
  files: ContactFiles,
  site: Locales,
): readonly Problem[] {
  const { fields, checklist, etiquette, submitLabel } = entry.value;
  const texts: readonly PlacedText[] = [
    [['submitLabel'], submitLabel],
    ...placed('checklist', checklist),
    ...placed('etiquette', etiquette),
    ...fields.flatMap((field, index) => textsOfField(field, ['fields', index])),
  ];
  return [
    ...missingInTexts(entry, texts, site),
    ...fields.flatMap(({ topics = [], channels = [], requiredFor }, index) => [
      ...unknownChannels(entry, ['fields', index, 'channels'], channels, files),
      ...unknownTopics(entry, ['fields', index, 'topics'], topics, files),
      ...unknownTopics(entry, ['fields', index, 'requiredFor'], requiredFor, files),
    ]),
  ];
}

const placed = (name: string, texts: readonly Text[]): readonly PlacedText[] =>
  texts.map((text, index) => [[name, index], text] as const);

const textsOfField = (field: FormField, path: YamlPath): readonly PlacedText[] => [
  [[...path, 'label'], field.label],
  [[...path, 'hint'], field.hint],
  [[...path, 'where'], field.where],
  [[...path, 'pictureText'], field.pictureText],
  ...(field.options ?? []).map(
    ({ label }, index) => [[...path, 'options', index, 'label'], label] as const,
  ),
];

const unknownTopics = (
  entry: YamlEntry<FormSettings>,
  path: YamlPath,
  topics: readonly string[],
  files: ContactFiles,
): readonly Problem[] =>
  topics.flatMap((topic, index) =>
    topic === otherTopic || isKnown(topic, files.topics, files)
      ? []
      : [
          toError(
            'FormTopicUnknown',
            placeOf(entry, [...path, index]),
            `There is no topic "${topic}".`,
            suggest(topic, files.topics.keys(), `Add content/contact/topics/${topic}.yaml.`),
          ),
        ],
  );

/** A field for the form of a channel that has none. */
function unknownChannels(
  entry: YamlEntry<FormSettings>,
  path: YamlPath,
  channels: readonly string[],
  files: ContactFiles,
): readonly Problem[] {
  const forms = new Set(
    listFormChannels([...files.channels].map(([id, { value }]) => ({ id, data: value }))).map(
      ({ id }) => id,
    ),
  );
  return channels.flatMap((channel, index) => {
    const isUnread = files.unreadable?.has(channel) === true;
    if (forms.has(channel) || isUnread) return [];
    const remedy = suggest(
      channel,
      forms,
      'Name a channel of "kind: ticket" that has no "addresses".',
    );
    const place = placeOf(entry, [...path, index]);
    const message = files.channels.has(channel)
      ? `The channel "${channel}" has no form of this site.`
      : `There is no channel "${channel}".`;
    return [toError('FormChannelUnknown', place, message, remedy)];
  });
}

/** `page.yaml`: articles that do not exist or are drafts, plans that no list names, texts that a locale lacks. */
export function checkPage(
  entry: YamlEntry<ContactPageSettings>,
  files: ContactFiles,
  models: SiteModels,
): readonly Problem[] {
  const { site } = models.published;
  const { lead, steps, official, articles, plans } = entry.value;
  const texts: readonly PlacedText[] = [
    [['lead'], lead],
    [['official'], official],
    ...placed('steps', steps),
  ];
  return [
    ...missingInTexts(entry, texts, site),
    ...articles.flatMap((id, index) =>
      checkNamedArticle(
        {
          id,
          place: placeOf(entry, ['articles', index]),
          locales: site.locales.map(({ locale }) => locale),
          unknown: {
            code: 'LinkArticleUnknown',
            remedy: () =>
              suggest(id, models.articleIds, 'Write its path without locale and extension.'),
          },
        },
        models,
      ),
    ),
    ...(plans.length === 0 ? [] : unlistedPlans(plans, files)),
  ];
}

/** Plans of channels that the page does not offer for choice: nobody could say that they have it. */
const unlistedPlans = (plans: readonly string[], files: ContactFiles): readonly Problem[] =>
  [...files.channels.values()].flatMap((channel) =>
    (channel.value.plans ?? []).flatMap((plan, index) =>
      plans.includes(plan)
        ? []
        : [
            toError(
              'PlanUnknown',
              placeOf(channel, ['plans', index]),
              `"${plan}" is no plan of content/contact/page.yaml.`,
              suggest(plan, plans, `The plans are: ${plans.join(', ')}.`),
            ),
          ],
    ),
  );
