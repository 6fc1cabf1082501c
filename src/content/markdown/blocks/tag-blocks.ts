import type { Block } from './block-writer.ts';
import { findCalloutKind } from './callout-kinds.ts';
import { readNamed, type Tag } from './tags.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const callouts = words('hint alert admonition callout aside notice banner message panel');
const details = words('details expand accordion collapse collapsible expandable spoiler toggle');
const tabLists = words(
  'tabs tabbed tabgroup tab-group tabpane tab-pane code-tabs codetabs tab-set',
);
const tabs = words('tab tabitem tab-item codetab code-tab');

/** What a tag with text until its end is here; undefined for tags that nothing is like. */
export function toBlock(tag: Tag): Block | undefined {
  const { name, values } = tag;
  if (tabLists.has(name)) return { type: 'tabs' };
  if (tabs.has(name)) {
    const title = readNamed(tag, 'label', 'title', 'name', 'header', 'value') ?? values[0] ?? '';
    return { type: 'tab', title };
  }
  if (details.has(name)) {
    const title = readNamed(tag, 'title', 'summary', 'label', 'header', 'name') ?? values[0] ?? '…';
    return { type: 'details', title };
  }
  const own = callouts.has(name) ? undefined : findCalloutKind(name);
  return callouts.has(name) || own ? toCallout(tag, own) : undefined;
}

function toCallout(tag: Tag, own: ReturnType<typeof findCalloutKind>): Block {
  const named = readNamed(
    tag,
    'style',
    'type',
    'kind',
    'color',
    'level',
    'variant',
    'status',
    'theme',
  );
  const [first, ...others] = tag.values;
  const byValue = own || first === undefined ? undefined : findCalloutKind(first);
  const kind =
    own ?? (named === undefined ? undefined : findCalloutKind(named)) ?? byValue ?? 'note';
  const rest = (byValue ? others : tag.values).filter((text) => /\s|^\p{Lu}/u.test(text));
  const title = readNamed(tag, 'title', 'header', 'heading', 'label') ?? rest[0];
  return { type: 'callout', kind, title: title === '' ? undefined : title };
}
