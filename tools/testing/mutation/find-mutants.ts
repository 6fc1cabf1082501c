import ts from 'typescript';
import type { Mutant, Span } from './mutant.ts';
import { breakNode, type Break } from './operators.ts';

/**
 * All breaks of a source file, in the order of the source. Code that only says something to a
 * person (messages of errors, the console) and code that is gone at run time (types) stays whole.
 *
 * @param file path from the folder of the project, as the report shows it
 * @param text the TypeScript source
 */
export function findMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const one of breakNode(node, source)) found.push(toMutant(one, source, lines));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found.toSorted((a, b) => a.host.start - b.host.start || b.host.end - a.host.end);
}

function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
    (ts.isCallExpression(node) && /^console\b|^import$/.test(node.expression.getText()))
  );
}

function toMutant(one: Break, source: ts.SourceFile, lines: readonly string[]): Mutant {
  const { line } = source.getLineAndCharacterOfPosition(one.node.getStart(source));
  const host = hostOf(one, source);
  const text = source.text;
  const start = one.node.getStart(source);
  const before = text.slice(start, one.node.end);
  return {
    file: source.fileName,
    line: line + 1,
    lineText: (lines[line] ?? '').trim(),
    operator: one.operator,
    change: `${toOneLine(before)} → ${toOneLine(one.replacement) || '(nothing)'}`,
    host,
    replacement:
      text.slice(host.start, start) + one.replacement + text.slice(one.node.end, host.end),
  };
}

/**
 * A part of a chain (`a?.b.c`) cannot be chosen by a condition without breaking the chain: the whole
 * chain is what is replaced.
 */
function hostOf({ node, operator }: Break, source: ts.SourceFile): Span {
  let host = node;
  while (host.flags & ts.NodeFlags.OptionalChain && isLinkOf(host, host.parent)) host = host.parent;
  const kind = operator === 'statement' ? 'statement' : 'expression';
  return { start: host.getStart(source), end: host.end, kind };
}

function isLinkOf(node: ts.Node, parent: ts.Node): boolean {
  return (
    Boolean(parent.flags & ts.NodeFlags.OptionalChain) &&
    (ts.isPropertyAccessExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      ts.isCallExpression(parent)) &&
    parent.expression === node
  );
}

function toOneLine(code: string): string {
  const flat = code.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 100 ? `${flat.slice(0, 60)} … ${flat.slice(-35)}` : flat;
}
