import { isOnlyComments } from './html-tags.ts';
import type { MdastNode } from 'satteri';
import type { ArticleFile } from '../../read/read-article.ts';
import type { Problem } from '../../read/files/problem.ts';
import type { ArticleFacts } from './article-facts.ts';
import { checkCode } from './code.ts';
import { createBodyReport, type BodyReport } from './body-report.ts';
import type { ComponentRules } from './component-rules.ts';
import { checkJsxElement, type JsxElement } from './components.ts';
import { checkFormula } from './formulas.ts';
import { createHeadingCheck, type HeadingCheck } from './headings.ts';
import { checkIds, questionIds, type NamedPlace } from './ids.ts';
import { checkLinkText } from './link-text.ts';
import { parseBody } from './parse-body.ts';
import { checkPictureText } from './picture-text.ts';
import { checkRawHtml, type RawHtml } from './raw-html.ts';
import { checkRawSigns } from './raw-signs.ts';
import type { SharedTexts } from '../../read/shared-texts.ts';
import { checkTable } from './tables.ts';

/** What is gathered on the way through one article. */
interface Walk {
  report: BodyReport;
  /** What was parsed, to look up how something is written. */
  source: string;
  /** Whether the text could be parsed; MDX with a mistake is read as Markdown instead. */
  isWhole: boolean;
  headings: HeadingCheck;
  html: RawHtml[];
  /** Ids of HTML elements in MDX, of steps and of questions. */
  places: NamedPlace[];
  /** How many <Steps> there were. */
  stepLists: number;
  /** Names of the components around the current node, outermost first. */
  parents: string[];
}

/** Checks one article by itself and notes what must agree with other articles. */
export function checkBody(
  article: ArticleFile,
  components?: ComponentRules,
  texts?: SharedTexts,
): ArticleFacts {
  const report = createBodyReport(article, components, texts);
  const { root, source, isMdx, isMended, isTooDeep, excuses } = parseBody(article, report);
  const walk: Walk = {
    report,
    source,
    isWhole: isTooDeep !== true && isMended !== true && (isMdx || article.extension === '.md'),
    headings: createHeadingCheck(report),
    html: [],
    places: [],
    stepLists: 0,
    parents: [],
  };
  visit(root, walk);
  if (walk.isWhole && !article.frontMatter.draft) checkEmptiness(root, article, report);
  // MDX that could not be parsed has its components in the tree as HTML. The mistake that kept it
  // from being parsed is reported first.
  const isMarkdown = !isMdx && article.extension === '.md';
  const inHtml = isMarkdown ? checkRawHtml(walk.html, source, report) : [];
  const places = [...walk.places, ...inHtml];
  checkIds(places, walk.headings.ids, report);
  return {
    article,
    texts,
    anchors: new Set([...walk.headings.ids, ...places.map(({ id }) => id)]),
    links: report.links,
    pictures: report.pictures,
    references: report.references,
    excuses,
    problems: isMended === true ? report.problems.filter(isByItself) : report.problems,
  };
}

/** Where tags were left out, it is not known which stands in which. */
const isByItself = ({ code }: Problem): boolean => code !== 'ComponentMisplaced';

function visit(node: MdastNode, walk: Walk): void {
  checkNode(node, walk);
  if (!('children' in node)) return;
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (isElement) walk.parents.push(node.name ?? '');
  for (const child of node.children) visit(child, walk);
  if (isElement) walk.parents.pop();
}

function checkNode(node: MdastNode, walk: Walk): void {
  const { report } = walk;
  switch (node.type) {
    case 'heading':
      checkSigns(node, walk);
      return walk.headings.check(node);
    case 'paragraph':
    case 'tableCell':
      return checkSigns(node, walk);
    case 'math':
    case 'inlineMath':
      return checkFormula(node, walk.source, report);
    case 'code':
      return checkCode(node, walk.source, report);
    case 'link':
      return checkLinkText(node, report);
    case 'definition':
      return void report.links.push({ target: node.url, line: report.lineOf(node) });
    case 'image':
      report.pictures.push({ target: node.url, line: report.lineOf(node), isHtml: false });
      return checkPictureText(node.alt ?? '', report.lineOf(node), report);
    case 'imageReference':
      return checkPictureText(node.alt ?? '', report.lineOf(node), report);
    case 'table':
      return checkTable(node, report);
    case 'html':
      return void walk.html.push({ value: node.value, line: report.lineOf(node) });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      walk.places.push(...placesOf(node, walk));
      return checkJsxElement(node, walk.parents, report);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return checkExpression(node, report);
    case 'mdxjsEsm':
      return checkModule(node, report);
    default:
  }
}

/** An article that shows nothing below its title. */
function checkEmptiness(root: MdastNode, { bodyLine }: ArticleFile, report: BodyReport): void {
  if (!('children' in root) || root.children.some(isMore)) return;
  report.warn(
    'ArticleEmpty',
    bodyLine,
    'The article has no text.',
    'Write it, or give the article "draft: true" until then.',
  );
}

/** Anything but a comment. */
const isMore = (node: MdastNode): boolean =>
  node.type === 'html' ? !isOnlyComments(node.value) : node.type !== 'mdxFlowExpression';

function checkSigns(node: MdastNode, { isWhole, source, report }: Walk): void {
  if (isWhole) checkRawSigns(node, source, report);
}

/** The ids that src/content/render/number-steps.ts gives to the items of the outermost lists. */
function stepIdsOf(element: JsxElement, walk: Walk): readonly string[] {
  if (element.name !== 'Steps') return [];
  walk.stepLists += 1;
  const prefix = walk.stepLists === 1 ? 'step-' : `step-${walk.stepLists}-`;
  const blocks: readonly MdastNode[] = element.children;
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
  return items.map((_, index) => `${prefix}${index + 1}`);
}

function placesOf(element: JsxElement, walk: Walk): readonly NamedPlace[] {
  const line = walk.report.lineOf(element);
  const titles = element.name === 'Question' ? valuesOf(element.attributes, 'title') : [];
  const ids = [
    ...(element.name === 'Channel' || element.name === 'Term'
      ? []
      : valuesOf(element.attributes, 'id')),
    ...titles.flatMap(questionIds),
    ...stepIdsOf(element, walk),
  ];
  return ids.map((id) => ({ id, line }));
}

const valuesOf = (
  attributes: readonly { name?: string; value?: unknown }[],
  wanted: string,
): readonly string[] =>
  attributes.flatMap(({ name, value }) =>
    name === wanted && typeof value === 'string' ? [value] : [],
  );

/** A comment is the one expression that runs nothing. */
const comment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/u;

function checkExpression(
  node: Extract<MdastNode, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>,
  report: BodyReport,
): void {
  if (comment.test(node.value)) return;
  report.error(
    'MdxExpression',
    report.lineOf(node),
    `{${node.value}} would be run as code.`,
    'Put braces that are meant to be read into `backticks`, or write \\{ and \\}.',
  );
}

function checkModule(node: Extract<MdastNode, { type: 'mdxjsEsm' }>, report: BodyReport): void {
  const isImport = /^\s*import\b/u.test(node.value);
  const [first = ''] = node.value.split('\n');
  report.error(
    isImport ? 'MdxImport' : 'MdxExport',
    report.lineOf(node),
    `"${first}" is code, which an article cannot hold.`,
    isImport ? 'Remove the line; the components are there without it.' : 'Remove it.',
  );
}
