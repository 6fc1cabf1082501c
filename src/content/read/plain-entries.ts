import type { LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { splitFrontMatter } from './front-matter.ts';
import { toPlainText } from './read-text.ts';
import { parseYaml } from './yaml-text.ts';

/** What Astro makes of the text of a file; the rest of it is passed on as it is. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<object> | object;
}

const contextSchema = z.object({ entryTypes: z.map(z.string(), z.custom<EntryType>()) });
const fieldsSchema = z.record(z.string(), z.unknown());

/**
 * Lets Astro's loaders read articles as the content check does: any line ends, a byte order mark,
 * and the same YAML. Astro has a parser of its own, which takes `title: 2026-01-01` for a date and
 * old line ends for none, so that a folder could pass the check and break the build.
 */
export function withPlainEntries<Context extends Pick<LoaderContext, 'collection'>>(
  context: Context,
): Context {
  const { entryTypes } = contextSchema.parse(context);
  const plain = [...entryTypes].map(([ending, type]) => [ending, toPlainType(type)] as const);
  return { ...context, entryTypes: new Map(plain) };
}

const toPlainType = (type: EntryType): EntryType => ({
  ...type,
  getEntryInfo: (file) => readEntry(file.contents) ?? type.getEntryInfo(file),
});

/** Undefined for a file that is no article; the check has told so. */
function readEntry(contents: string): object | undefined {
  const split = splitFrontMatter(toPlainText(contents));
  const yaml = split && parseYaml(split.yaml);
  const fields = fieldsSchema.safeParse(yaml?.ok === true ? yaml.value : undefined);
  if (!split || !fields.success) return undefined;
  return { data: fields.data, body: split.body, rawData: split.yaml, slug: '' };
}
