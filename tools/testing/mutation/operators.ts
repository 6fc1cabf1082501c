import ts from 'typescript';
import type { Operator } from './mutant.ts';

/** A node and the code that takes its place. */
export interface Break {
  node: ts.Node;
  operator: Operator;
  replacement: string;
}

/** The breaks of this node alone, not of the nodes within it. */
export function breakNode(node: ts.Node, source: ts.SourceFile): readonly Break[] {
  return [...listBreaks(node, source)].filter(({ replacement }) => replacement !== node.getText());
}

function* listBreaks(node: ts.Node, source: ts.SourceFile): Iterable<Break> {
  if (ts.isBinaryExpression(node)) yield* breakBinary(node, source);
  else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    yield* breakUnary(node);
  else if (ts.isCallExpression(node)) yield* breakCall(node);
  else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    yield* breakLink(node);
  else if (ts.isArrayLiteralExpression(node)) yield* breakArray(node);
  else if (ts.isStatement(node)) yield* breakStatement(node);
  else yield* breakLiteral(node);
  if (isCondition(node)) yield* breakCondition(node);
}

const arithmetic = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PercentToken, '*'],
  [ts.SyntaxKind.AsteriskAsteriskToken, '*'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
  [ts.SyntaxKind.AsteriskEqualsToken, '/='],
  [ts.SyntaxKind.SlashEqualsToken, '*='],
]);

const equality = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

/** The same comparison with its border moved by one, and its opposite. */
const order = new Map<ts.SyntaxKind, readonly [border: string, opposite: string]>([
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
]);

function* breakBinary(node: ts.BinaryExpression, source: ts.SourceFile): Iterable<Break> {
  const kind = node.operatorToken.kind;
  const left = node.left.getText(source);
  const right = node.right.getText(source);
  const swap = (operator: Operator, sign: string): Break => ({
    node,
    operator,
    replacement:
      sign.endsWith('=') && !/^[=!<>]/.test(sign)
        ? `${left} ${sign} ${right}`
        : `(${left}) ${sign} (${right})`,
  });
  const sum = arithmetic.get(kind);
  if (sum !== undefined && !joinsText(node)) yield swap('arithmetic', sum);
  const equal = equality.get(kind);
  // Where a comparison decides alone, the breaks of the condition say the same.
  if (equal !== undefined && !isCondition(node)) yield swap('comparison', equal);
  const [border, opposite] = order.get(kind) ?? [];
  if (border !== undefined) yield swap('comparison', border);
  if (opposite !== undefined && !isCondition(node)) yield swap('comparison', opposite);
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) yield swap('logic', '||');
  if (kind === ts.SyntaxKind.BarBarToken) yield swap('logic', '&&');
  if (kind === ts.SyntaxKind.QuestionQuestionToken) {
    yield { node, operator: 'logic', replacement: left };
    yield { node, operator: 'logic', replacement: right };
  }
}

function joinsText({ left, right }: ts.BinaryExpression): boolean {
  return [left, right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );
}

function* breakUnary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Iterable<Break> {
  const text = node.getText();
  if (node.operator === ts.SyntaxKind.ExclamationToken && !isCondition(node))
    yield { node, operator: 'logic', replacement: text.slice(1) };
  if (node.operator === ts.SyntaxKind.PlusPlusToken)
    yield { node, operator: 'arithmetic', replacement: text.replace('++', '--') };
  if (node.operator === ts.SyntaxKind.MinusMinusToken)
    yield { node, operator: 'arithmetic', replacement: text.replace('--', '++') };
  if (node.operator === ts.SyntaxKind.MinusToken)
    yield { node, operator: 'arithmetic', replacement: text.slice(1) };
}

const otherMethod = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['findIndex', 'findLastIndex'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['toLowerCase', 'toUpperCase'],
  ['toUpperCase', 'toLowerCase'],
  ['push', 'unshift'],
  ['unshift', 'push'],
  ['replaceAll', 'replace'],
  ['padStart', 'padEnd'],
]);

/** Methods that give a changed copy: without the call the value stays what it was. */
const copies = new Set(
  'filter slice trim trimEnd trimStart sort toSorted reverse toReversed normalize flat'.split(' '),
);

function* breakCall(node: ts.CallExpression): Iterable<Break> {
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called)) return;
  const subject = called.expression.getText();
  const name = called.name.text;
  const other = otherMethod.get(name);
  const link = called.questionDotToken ? '?.' : '.';
  const rest = node.getText().slice(called.getText().length);
  if (other !== undefined)
    yield { node, operator: 'method', replacement: `${subject}${link}${other}${rest}` };
  if (copies.has(name)) yield { node, operator: 'method', replacement: subject };
}

function* breakLink(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): Iterable<Break> {
  if (!node.questionDotToken) return;
  const subject = node.expression.getText();
  const rest = node.getText().slice(subject.length).trimStart();
  const plain = ts.isElementAccessExpression(node) ? rest.slice(2) : rest.slice(1);
  yield { node, operator: 'optional', replacement: `${subject}${plain}` };
}

function* breakArray(node: ts.ArrayLiteralExpression): Iterable<Break> {
  const isPattern = ts.isBinaryExpression(node.parent) && node.parent.left === node;
  if (node.elements.length > 0 && !isPattern) yield { node, operator: 'array', replacement: '[]' };
}

function* breakStatement(node: ts.Statement): Iterable<Break> {
  const isLeft =
    (ts.isExpressionStatement(node) && !node.getText().startsWith('console.')) ||
    ts.isBreakStatement(node) ||
    ts.isContinueStatement(node) ||
    ((ts.isReturnStatement(node) || ts.isThrowStatement(node)) && !endsFunction(node));
  if (isLeft) yield { node, operator: 'statement', replacement: '' };
}

/** Without its last return a function gives nothing at all, which says little of its tests. */
function endsFunction(node: ts.Statement): boolean {
  return (
    ts.isBlock(node.parent) &&
    node.parent.statements.at(-1) === node &&
    ts.isFunctionLike(node.parent.parent) &&
    !ts.isThrowStatement(node)
  );
}

function* breakCondition(node: ts.Expression): Iterable<Break> {
  const isLoop = ts.isWhileStatement(node.parent) || ts.isForStatement(node.parent);
  const stays = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
  if (!isLoop && !stays) yield { node, operator: 'condition', replacement: 'true' };
  if (!stays) yield { node, operator: 'condition', replacement: 'false' };
}

function isCondition(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent))
    return parent.expression === node;
  return (
    (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node
  );
}

function* breakLiteral(node: ts.Node): Iterable<Break> {
  if (node.kind === ts.SyntaxKind.TrueKeyword)
    yield { node, operator: 'boolean', replacement: 'false' };
  else if (node.kind === ts.SyntaxKind.FalseKeyword)
    yield { node, operator: 'boolean', replacement: 'true' };
  else if (ts.isNumericLiteral(node)) yield* breakNumber(node);
  else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) yield* breakString(node);
  else if (ts.isRegularExpressionLiteral(node)) yield* breakPattern(node);
}

function* breakNumber(node: ts.NumericLiteral): Iterable<Break> {
  if (isName(node) || isData(node)) return;
  const value = Number(node.text);
  const operator = 'number';
  if (isOfModule(node) && value !== 0) {
    yield { node, operator, replacement: '0' };
    yield { node, operator, replacement: String(value * 10) };
  } else yield { node, operator, replacement: String(value + 1) };
}

function* breakString(node: ts.StringLiteralLike | ts.TemplateExpression): Iterable<Break> {
  if (isName(node) || isData(node)) return;
  if (ts.isExpressionStatement(node.parent) || ts.isTaggedTemplateExpression(node.parent)) return;
  const empty = ts.isStringLiteralLike(node) && node.text === '';
  yield { node, operator: 'string', replacement: empty ? "'mutated'" : "''" };
}

/** A pattern without its anchors takes more than it should. */
function* breakPattern(node: ts.RegularExpressionLiteral): Iterable<Break> {
  const { text } = node;
  const end = text.lastIndexOf('/');
  if (text.startsWith('/^'))
    yield { node, operator: 'pattern', replacement: `/${text.slice(2) || '(?:)'}` };
  if (/[^\\]\$$/.test(text.slice(0, end)))
    yield { node, operator: 'pattern', replacement: `${text.slice(0, end - 1)}${text.slice(end)}` };
}

/** The name of a property, not a value. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent)) &&
    parent.name === node
  );
}

/** Long lists are data (stop words, keyboards); a test for each entry would only copy them. */
function isData(node: ts.Node): boolean {
  const list = ts.isArrayLiteralExpression(node.parent) ? node.parent : node.parent.parent;
  return ts.isArrayLiteralExpression(list) && list.elements.length > 8;
}

/** Stands outside of all functions: it is read once, when the module is loaded. */
function isOfModule(node: ts.Node): boolean {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent)
    if (ts.isFunctionLike(outer)) return false;
  return true;
}
