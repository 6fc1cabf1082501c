import type { FormField } from '../../schemas/form-field.ts';
import { fileLimits } from '../../schemas/file-limits.ts';
import { toFileRules } from '../../schemas/file-settings.ts';
import type { FormSettings } from '../../schemas/form-settings.ts';
import type { FieldRule, TicketRules } from '../../schemas/ticket-rules.ts';
import type { Topic } from '../../schemas/topic.ts';

type Topics = readonly { id: string; data: Pick<Topic, 'parent'> }[];

/** The rules of the forms, without their words: what a topic stands for is spelled out part by part. */
export function writeTicketRules(settings: FormSettings | undefined, topics: Topics): TicketRules {
  const fields = settings?.fields.filter(({ kind }) => kind !== 'files') ?? [];
  return {
    fields: fields.map((field) => toRule(field, topics)),
    parents: [...new Set(topics.flatMap(({ data }) => data.parent ?? []))],
    files: settings ? toFileRules(settings.files) : { ...fileLimits },
  };
}

const toRule = (field: FormField, topics: Topics): FieldRule => {
  const { id, kind, pattern, options, channels, required, requiredFor, claim, signedIn } = field;
  return {
    id,
    kind,
    ...(pattern !== undefined && { pattern }),
    ...(options && { options: options.map(({ value }) => value) }),
    ...(field.topics && { topics: withParts(field.topics, topics) }),
    ...(channels && { channels }),
    requiredFor: withParts(requiredFor, topics),
    required,
    ...(claim !== undefined && { claim }),
    ...(signedIn && { signedIn }),
  };
};

/** The topics and, of a parent, all its parts. */
const withParts = (ids: readonly string[], topics: Topics): string[] => [
  ...new Set([
    ...ids,
    ...topics.flatMap(({ id, data }) =>
      data.parent !== undefined && ids.includes(data.parent) ? [id] : [],
    ),
  ]),
];

/** Who answers, by topic; a part without a route has that of its topic. */
export function listRoutes(
  topics: readonly { id: string; data: Pick<Topic, 'parent' | 'route'> }[],
): Record<string, string> {
  const own = new Map(topics.map(({ id, data }) => [id, data.route]));
  return Object.fromEntries(
    topics.flatMap(({ id, data }) => {
      const route = data.route ?? own.get(data.parent ?? '');
      return route === undefined ? [] : [[id, route]];
    }),
  );
}
