import { findCalloutKind } from '../blocks/callout-kinds.ts';
import { parseTag, readNamed, tagPattern, type Tag } from '../blocks/tags.ts';
import type { InlineContext } from './inline-context.ts';

/** Signs before a tag within which it is told whether it is the target of a link. */
const furthest = 20;

/** Tags that are left out without a word: what they do is done here, or is nothing to read. */
const silent: ReadonlySet<string> = new Set(
  'raw verbatim comment highlight content-ref tabs tab hint code stepper step details'.split(' '),
);

/**
 * Replaces what is left of the tags of Liquid and Hugo in a paragraph by the text that stands for
 * them: a picture, an address, a word. Those that nothing is like are left out.
 */
export function convertTags(text: string, line: number, context: InlineContext): string {
  return text.replaceAll(tagPattern, (written, at: number) => {
    if (text[at - 1] === '\\') return written;
    const tag = parseTag(written);
    if (!tag) return leaveOut('{% … %}', line, context);
    const isTarget = /\]\(\s*<?$|=["']$/u.test(text.slice(Math.max(0, at - furthest), at));
    return toText(tag, { isTarget, line }, context) ?? leaveOutTag(tag, line, context);
  });
}

function leaveOutTag(tag: Tag, line: number, context: InlineContext): string {
  const isKnown = silent.has(tag.name) || findCalloutKind(tag.name) !== undefined;
  return isKnown || tag.isClosing ? '' : leaveOut(tag.kind, line, context);
}

function leaveOut(kind: string, at: number, { foreign }: InlineContext): string {
  foreign.push({ kind, at });
  return '';
}

function toText(
  tag: Tag,
  { isTarget, line }: { isTarget: boolean; line: number },
  context: InlineContext,
): string | undefined {
  const { name, values, isClosing } = tag;
  if (isClosing) return undefined;
  const [first] = values;
  switch (name) {
    case 'include':
    case 'snippet':
      // With more than a name it is one of Jekyll, which has a template.
      return tag.named.size === 0 && values.length === 1 && /^[^.]+(?:\.md)?$/u.test(first ?? '')
        ? context.include(first ?? '', line)
        : undefined;
    case 'figure':
    case 'img':
    case 'image':
      return toPicture(tag);
    case 'youtube':
      return toAddress('https://www.youtube.com/watch?v=', readNamed(tag, 'id') ?? first);
    case 'vimeo':
      return toAddress('https://vimeo.com/', readNamed(tag, 'id') ?? first);
    case 'embed':
    case 'video':
      return toAddress('', readNamed(tag, 'url', 'src') ?? first);
    case 'ref':
    case 'relref':
    case 'link':
    case 'post_url':
    case 'url':
      return isTarget ? first : readNamed(tag, 'text');
    case 'heading':
    case 'kbd':
      return first;
    default:
      return readNamed(tag, 'text', 'caption');
  }
}

function toPicture(tag: Tag): string | undefined {
  const source = readNamed(tag, 'src', 'link', 'url') ?? tag.values[0];
  if (source === undefined) return undefined;
  const words = readNamed(tag, 'alt', 'caption', 'title') ?? '';
  const target = /\s/u.test(source) ? `<${source}>` : source;
  return `![${words.replaceAll(/[[\]]/gu, String.raw`\$&`)}](${target})`;
}

const toAddress = (start: string, rest: string | undefined): string | undefined =>
  rest !== undefined &&
  /^[\w:/.?=&%#@+~-]+$/u.test(rest) &&
  (start !== '' || rest.startsWith('https://'))
    ? `<${start}${rest}>`
    : undefined;
