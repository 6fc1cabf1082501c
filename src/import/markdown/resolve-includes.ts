import { posix } from 'node:path';
import { splitText } from '../../content/read/front-matter.ts';
import type { ImportNote } from '../imported-site.ts';
import type { SourceDocument, SourceFiles, SourceLayout } from './document.ts';

/** Texts within texts at most: one that takes in itself ends here. */
const mostDepth = 5;

/** The signs by which texts take in others: MkDocs, Jekyll, Hugo, plug-ins of these, Matomo. */
const includes =
  /^[ \t]*-{1,}8<-{1,}[ \t]+["']([^"'\n]+)["'][ \t]*$|\{%[-\s]*include(?:_relative|-markdown|-fragment)?[ \t]+["']?([^"'\s%]+)(?![^"'\s%])["']?[^%]*%\}|\{\{[<%][ \t]*(?:include|readfile|snippet)[ \t]+(?:file=)?["']([^"'\n]+)["'][^{}\n]*\}\}|\{!>?[ \t]*([^!\s]+)(?![^!\s])[^!\n]*!\}|\{@include[ \t]+([^\s{}]+)\}/gmu;

/** Parts that Docusaurus and Mintlify import as components. */
const partialImport = /^import[ \t]+([A-Z]\w*)[ \t]+from[ \t]+["']([^"'\n]+\.mdx?)["'];?[ \t]*$/gmu;

/** Puts texts that a text takes in where they are named, and values of the site's settings. */
export function resolveIncludes(
  body: string,
  document: Pick<SourceDocument, 'path' | 'root'>,
  { files, layout }: { files: SourceFiles; layout: SourceLayout },
): { body: string; notes: readonly ImportNote[] } {
  const lost = new Set<string>();
  const resolve = (text: string, path: string, depth: number): string => {
    const find = (target: string): string | undefined =>
      depth < mostDepth ? findPart(target, path, document.root.folder, files, layout) : undefined;
    const take = (target: string): string | undefined => {
      const part = find(target);
      const inside = part === undefined ? undefined : files.read(part);
      if (part === undefined || inside === undefined) return undefined;
      return resolve(splitText(inside)?.body ?? inside, part, depth + 1).trim();
    };
    const withPartials = takePartials(text, take);
    return withPartials.replace(includes, (sign, ...targets: unknown[]) => {
      const target = targets.slice(0, 5).find((one) => typeof one === 'string') ?? '';
      const inside = take(target.replace(/:[\w-]*$/u, ''));
      if (inside !== undefined && !isProgram(inside)) return inside;
      // Abbreviations are explained in one place for all; nothing stands there itself.
      if (!/abbreviations|\.html?$|\.svg$/u.test(target)) lost.add(sign.trim());
      return '';
    });
  };
  const resolved = fillVariables(resolve(body, document.path, 0), layout.variables);
  return {
    body: resolved,
    notes: [...lost].map((sign) => ({ kind: 'lost', text: `${sign} was left out.` })),
  };
}

/** Whether a part is a template that computes something, which nobody does here. */
const isProgram = (text: string): boolean =>
  /\{%[-\s]*(?:for|if|assign|case|capture)\b|\{\{[-\s]*include\./u.test(text);

function takePartials(text: string, take: (target: string) => string | undefined): string {
  let filled = text;
  for (const [line, name = '', target = ''] of text.matchAll(partialImport)) {
    const inside = take(target);
    if (inside === undefined) continue;
    filled = filled
      .replace(line, '')
      .replace(
        new RegExp(`<${name}\\b[^<>]*?(?:/>|>\\s*</${name}>)`, 'gu'),
        () => `\n\n${inside}\n\n`,
      );
  }
  return filled;
}

/** The folders that a text lies in, from the inside out. */
const listAbove = (path: string): readonly string[] =>
  path.split('/').map((_, depth, parts) => parts.slice(0, parts.length - depth - 1).join('/'));

function findPart(
  target: string,
  from: string,
  root: string,
  files: SourceFiles,
  { statics }: SourceLayout,
): string | undefined {
  const plain = target.replace(/^@site\//u, '').replace(/^\//u, '');
  const folders = [
    ...(target.startsWith('/') || target.startsWith('@') ? [] : [posix.dirname(from)]),
    ...[root, posix.dirname(root), ...listAbove(from), '', ...statics],
    ...statics.map((one) => posix.join(one, '_includes')),
    ...['_includes', 'docs/_includes', 'includes', 'snippets'],
  ];
  const candidates = folders.flatMap((folder) => {
    const path = posix.normalize(posix.join(folder, plain)).replace(/^\.\//u, '');
    return [path, `${path}.md`, `${path}.mdx`];
  });
  return candidates.find((path) => files.has(path));
}

/** `{{ site.name }}` of Jekyll, `{{ name }}` of the settings of MkDocs. */
const fillVariables = (text: string, variables: unknown): string =>
  text.replace(/\{\{-?\s*(?:site\.|config\.extra\.)?([\w.-]+)\s*-?\}\}/gu, (sign, path: string) => {
    let value: unknown = variables;
    for (const step of path.split('.')) {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : sign;
  });
