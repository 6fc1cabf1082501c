import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { everywhere, isBefore, listAllowed, roomOf, rooms } from '../../rooms.mjs';
import { findCircles } from '../../tools/rooms/find-circles.ts';
import { listFiles, listImports } from '../../tools/rooms/list-imports.ts';
import { listWalks, toRoomTable } from '../../tools/rooms/architecture.ts';

const root = resolve('.');
const files = listFiles(root, ['src', 'tools']);
const imports = listImports(root, ['src', 'tools']);
const architecture = readFileSync('docs/architecture.md', 'utf8');

test('every room stands once in the list and has files of its own', () => {
  const paths = rooms.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const owned = new Set(files.map((file) => roomOf(file)?.path));
  expect(paths.filter((path) => !owned.has(path) && path !== 'src/styles')).toEqual([]);
});

test('every file has a room', () => {
  expect(files.filter((file) => !roomOf(file))).toEqual([]);
});

test('a room may import only rooms that stand before it', () => {
  const backwards = rooms.flatMap((room) =>
    listAllowed(room)
      .filter((path) => path !== room.path && !isBefore(path, room.path))
      .map((path) => `${room.path} → ${path}`),
  );
  expect(backwards).toEqual([]);
});

test('a room names what it may import as rooms have it', () => {
  const known = new Set(rooms.map(({ path }) => path));
  const unknown = rooms.flatMap(({ mayImport = [] }) =>
    mayImport.filter((name) => !known.has(name) && !name.endsWith('/*')),
  );
  expect([...unknown, ...everywhere.filter((path) => !known.has(path))]).toEqual([]);
});

test('no import leads to a room that its own may not import', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [room, target] = [roomOf(from), roomOf(to)];
    return room && target && !listAllowed(room).includes(target.path);
  });
  expect(wrong).toEqual([]);
});

test('no two files or folders beside each other import each other, at any level', () => {
  expect(findCircles(imports)).toEqual([]);
});

test('docs/architecture.md shows the rooms as rooms.mjs lists them', () => {
  expect(architecture).toContain(toRoomTable(rooms));
});

const walks = listWalks(architecture);

test('docs/architecture.md tells five walks', () => {
  expect(walks.map(({ title }) => title)).toEqual([
    'A query',
    'A vote',
    'A ticket',
    'An article',
    'An opening hour',
  ]);
});

test.each(walks)(
  '$title: each step stands in the house and is imported by one before it',
  (walk) => {
    const known = new Set(files);
    expect(walk.steps.filter(({ path }) => !known.has(path))).toEqual([]);
    const lost = walk.steps.filter(({ path, isHandedOver }, place) => {
      const before = new Set(walk.steps.slice(0, place).map((step) => step.path));
      return (
        place > 0 &&
        !isHandedOver &&
        !imports.some(({ from, to }) => to === path && before.has(from))
      );
    });
    expect(lost).toEqual([]);
  },
);

/** Paths in backticks, and targets of links, that begin in one of our folders. */
const named = /(?:`|\]\((?:\.\.\/)*)(?<path>(?:src|tools|tests|public)\/[^`)\s<*#{]*)(?=[`)#])/gu;

test('the documentation names files and folders that exist', () => {
  const pages = ['CONTRIBUTING.md', 'README.md', 'content/README.md', ...globSync('docs/*.md')];
  const lost = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(named)]
      .map(({ groups }) => groups?.['path'] ?? '')
      .filter((path) => !existsSync(path))
      .map((path) => `${page}: ${path}`),
  );
  expect(lost).toEqual([]);
});
