import { refractor, type Syntax } from 'refractor/core';

/** The name of what has no colours. */
const plain = 'plaintext';

/**
 * Names that writers use for a grammar: those that Prism itself knows as aliases, and those that
 * stand in real articles, such as `console` for what is typed into a terminal.
 */
const aliases = {
  plaintext: 'none output plain raw text txt',
  antlr4: 'g4',
  arduino: 'ino',
  armasm: 'arm-asm',
  arturo: 'art',
  asciidoc: 'adoc',
  avisynth: 'avs',
  'avro-idl': 'avdl',
  awk: 'gawk',
  bash: 'curl fish ksh sh shell zsh',
  batch: 'bat cmd dos',
  bbcode: 'shortcode',
  bnf: 'rbnf',
  bsl: 'oscript',
  cfscript: 'cfc',
  cilkc: 'cilk-c',
  cilkcpp: 'cilk cilk-cpp',
  coffeescript: 'coffee',
  concurnas: 'conc',
  cpp: 'c++ cxx h hpp',
  csharp: 'c# cs dotnet',
  cshtml: 'razor',
  diff: 'patch',
  django: 'jinja jinja2',
  'dns-zone-file': 'dns-zone',
  docker: 'dockerfile',
  dot: 'graphviz gv',
  ejs: 'eta',
  'excel-formula': 'xls xlsx',
  fsharp: 'f#',
  gettext: 'po',
  gml: 'gamemakerlanguage',
  gn: 'gni',
  go: 'golang',
  'go-module': 'go-mod',
  graphql: 'gql',
  handlebars: 'hbs mustache',
  haskell: 'hs',
  hcl: 'terraform tf',
  idris: 'idr',
  ignore: 'gitignore hgignore npmignore',
  ini: 'cfg conf dotenv env',
  javascript: 'cjs js mjs node',
  json: 'webmanifest',
  json5: 'jsonc',
  kotlin: 'kt kts',
  kumir: 'kum',
  latex: 'context tex',
  lilypond: 'ly',
  'linker-script': 'ld',
  lisp: 'elisp emacs emacs-lisp',
  makefile: 'make mk',
  markdown: 'md mdx',
  markup: 'astro atom html mathml rss ssml svelte svg vue xhtml xml',
  moonscript: 'moon',
  n4js: 'n4jsd',
  naniscript: 'nani',
  objectivec: 'obj-c objc objective-c',
  openqasm: 'qasm',
  pascal: 'delphi objectpascal',
  pcaxis: 'px',
  peoplecode: 'pcode',
  'plant-uml': 'plantuml',
  powerquery: 'mscript pq',
  powershell: 'ps ps1 pwsh',
  protobuf: 'proto',
  purebasic: 'pbfasm',
  purescript: 'purs',
  python: 'py python3',
  qsharp: 'qs',
  racket: 'rkt',
  renpy: 'rpy',
  rescript: 'res',
  robotframework: 'robot',
  ruby: 'rb',
  rust: 'rs',
  'shell-session': 'console sh-session shellsession terminal',
  sml: 'smlnj',
  solidity: 'sol',
  'solution-file': 'sln',
  sparql: 'rq',
  sql: 'mysql postgres postgresql psql sqlite',
  supercollider: 'sclang',
  't4-cs': 't4',
  tremor: 'trickle troy',
  turtle: 'trig',
  typescript: 'cts mts ts',
  typoscript: 'tsconfig',
  unrealscript: 'uc uscript',
  uri: 'url',
  'visual-basic': 'vb vba',
  'web-idl': 'webidl',
  wolfram: 'mathematica nb wl',
  xeora: 'xeoracube',
  yaml: 'yml',
} as const satisfies Record<string, string>;

const grammarByAlias: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([grammar, names]) =>
    names.split(' ').map((name): [string, string] => [name, grammar]),
  ),
);

/** What a fence is opened with: `js`, `JS`, `{.js}`, `js{1,3}` and `js:app.js` all begin so. */
const leadingName = /^[{.]*([a-z0-9][a-z0-9+#-]*)/u;

/** Names of a file that holds a grammar. */
const fileName = /^[a-z0-9-]+$/u;

/** Grammars loaded so far, by file name; undefined where there is none. */
const known = new Map<string, Promise<string | undefined>>();

/**
 * Loads the grammar that the first word of a fence names, in any case and by any alias, and returns
 * its name in `refractor`; undefined for plain text and for languages without a grammar.
 */
export async function loadLanguage(info: string): Promise<string | undefined> {
  const [, written = plain] = leadingName.exec(info.toLowerCase()) ?? [];
  const name = grammarByAlias.get(written) ?? written;
  if (name === plain || !fileName.test(name)) return undefined;
  return register(name);
}

/** Loads the grammars of the code blocks inside a block of Markdown, which shows them in colours, too. */
export async function loadInnerLanguages(markdown: string): Promise<void> {
  for (const [, info = ''] of markdown.matchAll(/^[ \t>]*(?:`{3,}|~{3,})[ \t]*(\S+)/gmu)) {
    await loadLanguage(info);
  }
}

/*
 * What code looks like must not depend on the articles before it, and grammars change others that are
 * there when they are loaded, or look which are.
 */

/** CSS and JavaScript tell markup of themselves, if it is there: these come before all others. */
const first = ['markup', 'css', 'javascript'];

/** The grammars for which one looks when it is loaded (`optional` in Prism’s list): they come before it. */
const lookedFor: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arturo: 'bash markdown sql',
    graphql: 'markdown',
    haml: 'coffeescript erb less markdown scss textile',
    haxe: 'regex',
    http: 'csp hpkp hsts json uri',
    log: 'javastacktrace',
    markdown: 'yaml',
    pug: 'coffeescript ejs handlebars less livescript markdown scss stylus twig',
    pure: 'c cpp fortran',
    sas: 'groovy lua sql',
    smarty: 'php',
    vala: 'regex',
  }),
);

/** Grammars for comments and for parts of others, which change those when they are loaded. */
const changing: ReadonlySet<string> = new Set(
  'css-extras javadoc javadoclike js-extras js-templates jsdoc opencl php-extras phpdoc xml-doc'.split(
    ' ',
  ),
);

async function register(name: string): Promise<string | undefined> {
  for (const other of [...first, ...(lookedFor.get(name)?.split(' ') ?? [])]) await load(other);
  return load(name);
}

function load(name: string): Promise<string | undefined> {
  const registered = known.get(name) ?? registerGrammar(name);
  known.set(name, registered);
  return registered;
}

/** Loads a grammar when an article needs it: all of them together take half a second. */
async function registerGrammar(name: string): Promise<string | undefined> {
  if (changing.has(name)) return undefined;
  const module: unknown = await import(/* @vite-ignore */ `refractor/${name}`).catch(
    () => undefined,
  );
  const grammar = isModule(module) ? module.default : undefined;
  if (!isSyntax(grammar)) return undefined;
  refractor.register(grammar);
  return grammar.displayName;
}

const isModule = (value: unknown): value is { default: unknown } =>
  typeof value === 'object' && value !== null && 'default' in value;

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'function' && 'displayName' in value;
