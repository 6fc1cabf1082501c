/** A tag of JSX that holds code in braces. */
const quoted = String.raw`(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|\{\s*["'\x60](?<braced>[^"'\x60]*)["'\x60]\s*\})`;
const readText = (rest: string, names: string): string | undefined => {
  const found = new RegExp(String.raw`(?<![\w-])(?:${names})=${quoted}`, 'u').exec(rest)?.groups;
  const text = (found?.['double'] ?? found?.['single'] ?? found?.['braced'])?.trim();
  return text === '' ? undefined : text;
};

const titles = 'title|header|heading|label';
const targets = 'href|to|link|url';
const isPicture = (path: string): boolean =>
  /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#].*)?$/iu.test(path);

/**
 * What a card or a step of another program says in its tag: `<Card title="Pay" href="/pay" img="p.png">`
 * is a link with a picture, as Markdown. An empty text where it says nothing.
 */
export function toCard(name: string, rest: string): string {
  if (/^(?:Param|Response)Field$/u.test(name)) return toParameter(rest);
  const title = readText(rest, titles);
  const target = readText(rest, targets);
  const parts = [
    ...listPictures(rest, title ?? ''),
    title !== undefined && target !== undefined && `[${plain(title)}](${spaceless(target)})`,
    title !== undefined && target === undefined && `**${plain(title)}**`,
    ...listTexts(rest),
  ].filter((part) => typeof part === 'string');
  const inside = parts.join('\n\n');
  return inside === '' ? '' : `\n\n${inside}\n\n`;
}

const attributes = new RegExp(String.raw`(?<![\w-])(?<name>[A-Za-z][\w-]*)=${quoted}`, 'gu');

/** Attributes of a tag that are texts. */
const listAttributes = (rest: string): readonly (readonly [name: string, text: string])[] =>
  [...rest.matchAll(attributes)].map(({ groups = {} }) => [
    groups['name'] ?? '',
    (groups['double'] ?? groups['single'] ?? groups['braced'] ?? '').trim(),
  ]);

/** Pictures that a tag names, or holds in its code, as Markdown; not those that only show on a pointer. */
function listPictures(rest: string, title: string): readonly string[] {
  const named = listAttributes(rest)
    .filter(([name, text]) => isPicture(text) && !/hover|dark/iu.test(name))
    .map(([, path]) => `![${plain(title)}](${spaceless(path)})`);
  const written = [...rest.matchAll(/!\[[^[\]]*\]\([^()\n]+\)/gu)].map(([one]) => one);
  return [...new Set([...named, ...written])];
}

const listTexts = (rest: string): readonly string[] =>
  listAttributes(rest)
    .filter(
      ([name, text]) => /^(?:description|summary|subtitle|\w*text)$/iu.test(name) && text !== '',
    )
    .map(([, text]) => text);

/** The picture of a tag within a sentence, such as an icon. */
export const toIcon = (rest: string): string => listPictures(rest, '').join(' ');

/** `<ParamField body="name" type="string" required>`. */
function toParameter(rest: string): string {
  const name = readText(rest, 'path|query|body|header|name');
  const type = readText(rest, 'type');
  const facts = [type, /(?<![\w-])required(?![\w-])/u.test(rest) ? 'required' : undefined];
  const behind = facts.filter((one) => one !== undefined).join(', ');
  return name === undefined ? '' : `\n\n\x60${name}\x60${behind && ` (${behind})`}\n\n`;
}

const object = /\{(?<inside>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/gu;

/**
 * What lists in the code of a tag name: `<Grid items={[{ title: 'Pay', href: '/pay', img: light }]} />`
 * gives a link and a picture for each. `imported` are names of pictures that the text imports.
 */
export function toCards(rest: string, imported: ReadonlyMap<string, string>): string {
  const braces = rest.indexOf('={');
  if (braces === -1 || !/[{[]\s*[{[]/u.test(rest)) return '';
  const cards = [...rest.slice(braces + 1).matchAll(object)].flatMap(({ groups }) =>
    toListed(groups?.['inside'] ?? '', imported),
  );
  return cards.length === 0 ? '' : `\n\n${cards.join('\n\n')}\n\n`;
}

function toListed(inside: string, imported: ReadonlyMap<string, string>): readonly string[] {
  const read = (names: string): string | undefined =>
    new RegExp(String.raw`(?<![\w-])(?:${names})["']?\s*:\s*(["'\x60])(?<text>.*?)\1`, 'u').exec(
      inside,
    )?.groups?.['text'];
  const title = read(titles);
  const target = read(targets);
  const named = [...inside.matchAll(/:\s*(?<name>[A-Za-z_$][\w$]*)\s*(?=[,}]|$)/gu)].flatMap(
    ({ groups }) => imported.get(groups?.['name'] ?? '') ?? [],
  );
  const written = [...inside.matchAll(/(["'`])(?<path>[^"'`\n]+?)\1/gu)]
    .map(({ groups }) => groups?.['path'] ?? '')
    .filter(isPicture);
  const shown = [...new Set([...named, ...written])];
  if (title === undefined && shown.length === 0) return [];
  const head =
    title === undefined
      ? ''
      : target === undefined
        ? `**${plain(title)}**`
        : `[${plain(title)}](${spaceless(target)})`;
  return [head, ...shown.map((path) => `![${plain(title ?? '')}](${spaceless(path)})`)].filter(
    (part) => part !== '',
  );
}

const plain = (text: string): string => text.replaceAll(/[[\]]/gu, String.raw`\$&`);
const spaceless = (address: string): string => (/\s/u.test(address) ? `<${address}>` : address);
