import { isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from '../read/front-matter.ts';

/** A field that has another name now. The old one still counts until the next contract. */
export interface Deprecation {
  /** Files that have the field, by their path in the content folder. */
  files: RegExp;
  from: readonly string[];
  to: readonly string[];
  /** Why, in one sentence. */
  reason: string;
}

/**
 * Fields of the current contract that the next one will not have. There are none: contract 1 has only
 * grown. Whoever renames a field adds it here and lets its schema take both names until then.
 */
export const deprecations: readonly Deprecation[] = [];

/** One text with old fields renamed. */
export interface Renamed {
  text: string;
  /** A sentence for each: what was renamed, and why. */
  changes: readonly string[];
}

/**
 * Renames the old fields of a YAML file, or of the front matter of an article. Comments, order and
 * quotes stay. A field whose new name is there already is left for the writer. Undefined if nothing
 * is to be changed or the text cannot be read, which the check tells.
 */
export function renameFields(
  path: string,
  text: string,
  known: readonly Deprecation[] = deprecations,
): Renamed | undefined {
  const wanted = known.filter(({ files }) => files.test(path));
  if (wanted.length === 0) return undefined;
  if (!/\.mdx?$/u.test(path)) return renameInYaml(text, wanted);
  const split = splitFrontMatter(text);
  if (!split) return undefined;
  const renamed = renameInYaml(split.yaml, wanted);
  return renamed && { ...renamed, text: text.replace(split.yaml, () => renamed.text) };
}

function renameInYaml(yaml: string, wanted: readonly Deprecation[]): Renamed | undefined {
  const changes: string[] = [];
  let text = yaml;
  for (const one of wanted) {
    const renamed = renameOne(text, one);
    if (renamed === undefined) continue;
    text = renamed;
    changes.push(`"${one.from.join('.')}" is now "${one.to.join('.')}": ${one.reason}`);
  }
  return changes.length === 0 ? undefined : { text, changes };
}

function renameOne(yaml: string, { from, to }: Deprecation): string | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  if (!document.hasIn(from) || document.hasIn(to)) return undefined;
  const parent = from.slice(0, -1);
  // In its place nothing but the name changes: order, comments and quotes stay.
  if (parent.join('\0') === to.slice(0, -1).join('\0')) {
    const map = parent.length === 0 ? document.contents : document.getIn(parent, true);
    const key = isMap(map)
      ? map.items.find((item) => nameOf(item.key) === from.at(-1))?.key
      : undefined;
    if (!isScalar(key) || !key.range) return undefined;
    return yaml.slice(0, key.range[0]) + (to.at(-1) ?? '') + yaml.slice(key.range[1]);
  }
  const value = document.getIn(from, true);
  document.deleteIn(from);
  document.setIn(to, value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const nameOf = (key: unknown): unknown => (isScalar(key) ? key.value : undefined);
