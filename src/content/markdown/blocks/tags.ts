/** A tag as Liquid (`{% name … %}`), Hugo (`{{< name … >}}`) and JSX (`<Name …>`) have them. */
export interface Tag {
  /** In small letters, without `end` or `/`. */
  name: string;
  isClosing: boolean;
  /** `name="value"`, names in small letters. */
  named: ReadonlyMap<string, string>;
  /** What has no name, in its order. */
  values: readonly string[];
  /** What to call it in a message, such as `{% include %}`. */
  kind: string;
}

/**
 * Tags of Liquid, Hugo and what takes after them, within one line. None holds another: what is opened a
 * thousand times and never closed is read once.
 */
export const tagPattern =
  /\{%(?:(?!%\}|\{%)[^\n])*%\}|\{\{[<%](?:(?![>%]\}\}|\{\{[<%])[^\n])*[>%]\}\}/gu;

/** Reads what `tagPattern` found; undefined for one without a name. */
export function parseTag(written: string): Tag | undefined {
  const isHugo = written.startsWith('{{');
  const inner = isHugo
    ? written.slice(3, -3)
    : written.replace(/^\{%[-+]?/u, '').replace(/[-+]?%\}$/u, '');
  const found = /^\s*(?<slash>\/?)\s*(?<name>[\p{L}_][\w./-]*)\s*(?<rest>[\s\S]*?)\/?\s*$/u.exec(
    inner,
  )?.groups;
  if (!found?.['name']) return undefined;
  const { slash, name: writtenName, rest = '' } = found;
  const lower = writtenName.toLowerCase();
  const isEnd = !isHugo && /^end[a-z_-]+$/u.test(lower);
  const name = isEnd ? lower.replace(/^end_?/u, '') : lower;
  return {
    name,
    isClosing: isEnd || slash === '/',
    ...parseValues(rest),
    kind: isHugo ? `{{< ${name} >}}` : `{% ${name} %}`,
  };
}

/** A tag of JSX at the beginning of a line, and what stands behind it. */
export const jsxPattern =
  /^(?<indent>[ \t]*)<(?<slash>\/?)(?<name>[A-Z][A-Za-z]*)(?<rest>(?:\s[^<>]*?|\s[^<]*?["'}])?)\/?>(?<after>.*)$/u;

export const toJsxTag = (name: string, isClosing: boolean, rest: string): Tag => ({
  name: name.toLowerCase(),
  isClosing,
  ...decodeValues(parseValues(rest)),
  kind: `<${name}>`,
});

/** JSX reads character references in its attributes. */
const decodeValues = ({
  named,
  values,
}: Pick<Tag, 'named' | 'values'>): Pick<Tag, 'named' | 'values'> => ({
  named: new Map([...named].map(([name, text]) => [name, decodeReferences(text)])),
  values: values.map(decodeReferences),
});

const references: Readonly<Record<string, string>> = {
  ...{ '&quot;': '"', '&#39;': "'", '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' },
};

const decodeReferences = (text: string): string =>
  text.replaceAll(/&(?:quot|#39|apos|lt|gt|amp);/gu, (sign) => references[sign] ?? sign);

const value =
  /(?:(?<name>[\w-]+)\s*[=:]\s*)?(?:\{?(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|`(?<tick>[^`]*)`|“(?<curly>[^”]*)”)\}?|(?<bare>[^\s"'`=,]+))/gu;

/** `name="value" other` as Liquid, Hugo and JSX write it. */
export function parseValues(text: string): Pick<Tag, 'named' | 'values'> {
  const named = new Map<string, string>();
  const values: string[] = [];
  for (const { groups = {} } of text.matchAll(value)) {
    const found =
      groups['double'] ??
      groups['single'] ??
      groups['tick'] ??
      groups['curly'] ??
      groups['bare'] ??
      '';
    if (groups['name'] === undefined) values.push(found);
    else named.set(groups['name'].toLowerCase(), found);
  }
  return { named, values };
}

/** The first of some names that a tag has; an empty text counts. */
export function readNamed({ named }: Pick<Tag, 'named'>, ...names: string[]): string | undefined {
  for (const name of names) if (named.has(name)) return named.get(name);
  return undefined;
}
