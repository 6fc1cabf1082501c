import { dirname, relative, resolve, sep } from 'node:path';
import { everywhere, listAllowed, roomOf } from '../../rooms.mjs';

/** Specifiers of our own files. */
const isRelative = /^\.{1,2}\//u;

/**
 * ESLint's rule for the direction of imports: a room imports only what rooms.mjs allows it. It
 * reads .astro files too, which dependency-cruiser cannot.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = fromProject(context.cwd, context.filename);
    const room = roomOf(file);
    if (!room) return {};
    const allowed = new Set(listAllowed(room));
    /** @param {import('eslint').Rule.Node & { source?: unknown }} node */
    const check = (node) => {
      const specifier = textOf(node.source);
      if (specifier === undefined || !isRelative.test(specifier)) return;
      const target = roomOf(
        fromProject(context.cwd, resolve(dirname(context.filename), specifier)),
      );
      if (!target || allowed.has(target.path)) return;
      context.report({ node, message: explain(room.path, target.path) });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};

/**
 * @param {string} from
 * @param {string} to
 */
const explain = (from, to) =>
  `${from} may not import ${to}: rooms.mjs lists what it may import besides ${everywhere.join(' and ')}.`;

/**
 * The text of a literal, undefined for anything else.
 * @param {unknown} node
 */
const textOf = (node) =>
  node && typeof node === 'object' && 'value' in node && typeof node.value === 'string'
    ? node.value
    : undefined;

/**
 * A path from the project's folder, with slashes on every system.
 * @param {string} cwd
 * @param {string} path
 */
const fromProject = (cwd, path) => relative(cwd, path).split(sep).join('/');
