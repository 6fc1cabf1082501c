import { withBase } from '../../lib/base-path.ts';
import { existsSync, readFileSync } from 'node:fs';
import { build, type Message, type OnResolveArgs, type OnResolveResult } from 'esbuild';
import { brandPath, servedName } from './served-name.ts';

/** Something in the company’s style sheet that it must not hold, or that browsers do not read. */
export interface StyleMistake {
  kind: 'foreign' | 'missing' | 'invalid' | 'doubtful';
  line: number;
  /** The address or the reason. */
  text: string;
  hint: string | undefined;
}

export interface CompanyStyles {
  /** The sheet as the last cascade layer; empty if it is broken. */
  css: string;
  mistakes: readonly StyleMistake[];
  /** Names of the pictures and fonts in `content/brand/` that it shows. */
  files: readonly string[];
}

/** Files that a style sheet may show; a page may not be loaded by one. */
const shownFile = /^(?:\.\/)?(?<name>[\w-]+\.(?:svg|png|webp|avif|jpe?g|woff2))$/u;

/** Read by Go, which has no flag for Unicode. */
const anything = /.*/;

/** What esbuild takes for broken, not for doubtful. */
const broken: ReadonlySet<string> = new Set(['css-syntax-error', 'invalid-@import', '']);

/**
 * Reads the company’s style sheet `content/brand/<name>`: makes it small, puts it into a cascade
 * layer, which comes last because it is named last, and gives its files their addresses.
 */
export async function compileStyles(dir: string, name: string): Promise<CompanyStyles> {
  const path = brandPath(dir, name);
  if (!existsSync(path)) return { css: '', mistakes: [], files: [] };
  const files = new Set<string>();
  const resolve = ({ path: address, kind }: OnResolveArgs): OnResolveResult | undefined => {
    if (kind === 'entry-point') return undefined;
    const file = kind === 'url-token' ? shownFile.exec(address)?.groups?.['name'] : undefined;
    if (address.startsWith('#') && kind === 'url-token') return { path: address, external: true };
    const refusal: StyleMistake['kind'] = file === undefined ? 'foreign' : 'missing';
    if (file === undefined || !existsSync(brandPath(dir, file))) {
      // A warning keeps the rest of the sheet; the check makes an error of it.
      return { path: 'none', external: true, warnings: [{ text: address, detail: refusal }] };
    }
    files.add(file);
    return { path: withBase(`/brand/${servedName(dir, file)}`), external: true };
  };
  const result = await build({
    stdin: { contents: readFileSync(path, 'utf8'), loader: 'css', sourcefile: name },
    plugins: [{ name: 'brand', setup: (setup) => setup.onResolve({ filter: anything }, resolve) }],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  const mistakes = result.warnings.map(toMistake);
  const [output] = result.outputFiles;
  // Nothing is imported: what stands for a refused sheet goes, too.
  const css = (output?.text ?? '').replaceAll(/@import[^;]*;/gu, '').trim();
  const isLost = css === '' || mistakes.some(({ kind }) => kind === 'invalid');
  return { css: isLost ? '' : `@layer company{${css}}\n`, mistakes, files: [...files] };
}

function toMistake({ id, text, detail, location, notes }: Message): StyleMistake {
  const line = location?.line ?? 1;
  const refusal = (['foreign', 'missing'] as const).find((kind) => kind === detail);
  if (refusal !== undefined) return { kind: refusal, line, text, hint: undefined };
  const kind = broken.has(id) ? 'invalid' : 'doubtful';
  return { kind, line, text, hint: notes.find(({ location: at }) => at === null)?.text };
}
