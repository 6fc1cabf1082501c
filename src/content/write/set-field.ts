import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../read/yaml/yaml-text.ts';

/**
 * Front matter with a field of one plain word at its end, or without it if there is no `value`; nothing
 * else changes. Undefined for a text in which that cannot be done line by line.
 */
export function setField(
  yaml: string,
  name: string,
  value: string | undefined,
): string | undefined {
  const eol = /\r?\n/u.exec(yaml)?.[0] ?? '\n';
  const rest = yaml.replace(new RegExp(`^${name}:.*(?:\\r?\\n|$)`, 'mu'), '');
  const start = rest === '' || rest.endsWith('\n') ? rest : rest + eol;
  const changed = value === undefined ? rest : `${start}${name}: ${value}${eol}`;
  return isAsMeant(yaml, changed, name, value) ? changed : undefined;
}

function isAsMeant(
  before: string,
  after: string,
  name: string,
  value: string | undefined,
): boolean {
  const [one, other] = [readFields(before), readFields(after)];
  if (!one || !other) return false;
  const { [name]: _, ...fields } = one;
  return isDeepStrictEqual(other, value === undefined ? fields : { ...fields, [name]: value });
}

function readFields(yaml: string): Record<string, unknown> | undefined {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) return undefined;
  if (parsed.value === null || parsed.value === undefined) return {};
  return typeof parsed.value === 'object' && !Array.isArray(parsed.value)
    ? { ...parsed.value }
    : undefined;
}
