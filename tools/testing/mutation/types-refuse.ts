import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './mutant.ts';

/**
 * Tells of a mutant whether the type checker refuses it. `npm test` checks types before it runs
 * tests, so that such a mutant is caught.
 *
 * @param files the sources whose mutants are asked about
 */
export function createTypeCheck(files: readonly string[]): (mutant: Mutant) => boolean {
  const texts = new Map<string, { text: string; version: number }>();
  const service = ts.createLanguageService(createHost(files, texts));
  const usual = new Map<string, number>();
  const countMistakes = (path: string): number => service.getSemanticDiagnostics(path).length;
  return ({ file, host, replacement }) => {
    const path = resolve(file);
    const text = readFileSync(path, 'utf8');
    // Types that another tool writes may be missing: such mistakes are there without a break.
    const before = usual.get(path) ?? countMistakes(path);
    usual.set(path, before);
    const version = (texts.get(path)?.version ?? 0) + 1;
    texts.set(path, {
      text: text.slice(0, host.start) + replacement + text.slice(host.end),
      version,
    });
    const refused = countMistakes(path) > before;
    texts.set(path, { text, version: version + 1 });
    return refused;
  };
}

function createHost(
  files: readonly string[],
  texts: ReadonlyMap<string, { text: string; version: number }>,
): ts.LanguageServiceHost {
  const configuration = ts.getParsedCommandLineOfConfigFile('tsconfig.json', undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
    },
  });
  return {
    getScriptFileNames: () => ['src/env.d.ts', ...files].map((file) => resolve(file)),
    getScriptVersion: (path) => String(texts.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = texts.get(path)?.text ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => configuration?.options ?? {},
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
  };
}
