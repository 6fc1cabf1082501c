/** A page that a table of contents names, and the headings above it, from the outside in. */
export interface NamedPage {
  target: string;
  groups: readonly string[];
}

/** Names under which tables of contents write a heading. */
const labelNames: ReadonlySet<string> = new Set('label text group title'.split(' '));

/** Names under which they write other things than pages. */
const otherNames: ReadonlySet<string> = new Set(
  'tab anchor dropdown product type icon color href dirName directory badge collapsed class className description'.split(
    ' ',
  ),
);

const tokens =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`$]*`)(?<colon>\s*:)?|(?<bracket>[[\]{}])|(?<name>[A-Za-z_$][\w$]*)(?=\s*:)/gu;

/** An object or a list that is open. */
interface Frame {
  isList: boolean;
  label?: string;
}

/**
 * The pages that a settings file names, in their order. The file may be a program (`sidebars.js`,
 * `astro.config.mjs`): its texts, names and brackets are looked at, and nothing is run.
 */
export function listNamedPages(source: string): readonly NamedPage[] {
  const pages: NamedPage[] = [];
  const open: Frame[] = [];
  let name = '';
  for (const { groups = {} } of source.matchAll(tokens)) {
    const { bracket, text } = groups;
    if (groups['name'] !== undefined) name = groups['name'];
    else if (bracket === '{' || bracket === '[') {
      open.push({ isList: bracket === '[' });
      name = '';
    } else if (bracket !== undefined) {
      open.pop();
      name = '';
    } else if (text !== undefined) {
      const value = text.slice(1, -1).replaceAll(/\\(.)/gu, '$1');
      if (groups['colon'] !== undefined) name = value;
      else {
        readText(value, name, open, pages);
        if (open.at(-1)?.isList !== true) name = '';
      }
    }
  }
  return pages;
}

function readText(value: string, name: string, open: readonly Frame[], pages: NamedPage[]): void {
  const frame = open.at(-1);
  if (labelNames.has(name) && frame && !frame.isList) {
    frame.label = value;
    return;
  }
  if (otherNames.has(name) || /^[a-z]+:|\s/iu.test(value)) return;
  // A page that has a name of its own is no heading above itself.
  const around = frame?.isList === false ? open.slice(0, -1) : open;
  const groups = around.flatMap(({ label }) => (label === undefined ? [] : [label]));
  pages.push({ target: value, groups });
}
