import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRule } from './tools/rooms/import-rule.mjs';

/** House rules that hold in TypeScript and in the front matter of .astro files. */
const bannedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a const array and a union type: no enums.' },
  { selector: 'ExportAllDeclaration', message: 'Import from the file itself: no barrel files.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'Import from the file itself: no barrel files.',
  },
  {
    selector:
      ':matches(ImportDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002f(?:[^?]*\\u002f)?[^.?]+$/u]',
    message: 'Relative imports carry their extension, so that plain Node can follow them.',
  },
];

/** Names and marks of files that change with Pagefind's version. */
const namesOfPagefind =
  /pagefind-entry\.json|\.pf_(?:meta|index|fragment)|pagefind_dcd/u.toString();

/** Things that exactly one module or room may do. */
const onlyIn = {
  'src/content/current/model.ts': {
    selector: "CallExpression[callee.name='getCollection'][arguments.0.value='articles']",
    message:
      'Articles are listed by src/content/current/model.ts, which knows drafts and fallbacks.',
  },
  '{src/search/index/pagefind,tests/unit}/**/*.ts': {
    selector: `:matches(Literal[value=${namesOfPagefind}], TemplateElement[value.raw=${namesOfPagefind}])`,
    message: 'Only src/search/index/pagefind names the files of Pagefind: import it from there.',
  },
};

const bareBuiltins = builtinModules
  .filter((name) => !name.includes(':') && !name.startsWith('_'))
  .map((name) => ({ name, message: `Write node:${name}.` }));

/** Rules of the core for slips that types do not catch. */
const mistakes = Object.fromEntries(
  [
    'eqeqeq',
    'no-async-promise-executor',
    'no-control-regex',
    'no-empty',
    'no-empty-pattern',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-self-compare',
    'no-template-curly-in-string',
    'no-unmodified-loop-condition',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-useless-assignment',
    'no-useless-escape',
    'no-var',
    'prefer-const',
    'preserve-caught-error',
  ].map((rule) => [rule, 'error']),
);

const others = (file) =>
  Object.entries(onlyIn).flatMap(([owner, rule]) => (owner === file ? [] : [rule]));

/** Tools find their configuration by its default export. */
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name. Only configuration files have a default export.',
};

/** The site sends `style-src 'self'; script-src 'self'`: these would be refused by the browser. */
const bannedMarkup = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'No style attributes: the Content Security Policy refuses them.',
  },
  {
    // Those that the policy names by their digest stand in the head (ADR 0051).
    selector:
      "JSXOpeningElement[name.name='style']:not(:has(JSXAttribute Identifier[name=/^(?:page|home)Styles$/]))",
    message: 'Styles live in src/styles/, inside a cascade layer.',
  },
  {
    // Data blocks such as JSON-LD are not run, so the policy does not touch them. It names one script
    // and two style sheets by their digests (ADR 0050, 0051).
    selector:
      "JSXOpeningElement:has(JSXNamespacedName[namespace.name='is'][name.name='inline']):not(:has(JSXAttribute[name.name='type'] > Literal[value=/json$/], JSXAttribute Identifier[name=/^(?:themeScript|pageStyles|homeStyles)$/]))",
    message: 'No inline scripts: the Content Security Policy refuses them.',
  },
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '*.private/',
    'data/',
    '.astro/',
    '.candil/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    // A site of its own, built elsewhere, with types of its own.
    'tools/bench/bare-astro/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: mistakes },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...Object.values(onlyIn), noDefaultExport],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Both ways to write a key that an index signature allows are fine.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Takes Hono's chained types for foreign instances.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An unused rest sibling is how a field is left out of an object.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-imports': ['error', { paths: bareBuiltins }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...Object.values(onlyIn), ...bannedMarkup],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    // Direction of imports, in TypeScript and in the front matter of .astro files.
    files: ['src/**/*.{ts,astro}', 'tools/**/*.ts'],
    plugins: { rooms: { rules: { imports: importRule } } },
    rules: { 'rooms/imports': 'error' },
  },
  {
    // The reader's console stays empty; programs print, pages do not.
    files: [
      'src/{components,contact,content/{model,render,current},i18n,layouts,lib,pages,schemas,search}/**',
    ],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['tools/**/*.ts', 'src/cli/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, noDefaultExport] },
  },
  {
    // Types of .astro files are known to `astro check` alone.
    files: ['src/components/prose/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // A describe block is one function.
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  ...Object.keys(onlyIn).map((file) => ({
    files: [file],
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax, ...others(file), noDefaultExport],
    },
  })),
  {
    // Vitest and Playwright look for a default export.
    files: ['*.config.ts', 'src/content.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax] },
  },
);
