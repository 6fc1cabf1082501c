import { z } from 'zod';
import type { YamlPath } from './yaml-text.ts';

/**
 * Names of the fields that a schema knows at a path, for suggestions; empty where it takes any.
 * `value` is what was written: of the kinds of a thing only the one that was meant counts.
 */
export function listFields(
  schema: z.core.$ZodType,
  path: YamlPath,
  value?: unknown,
): readonly string[] {
  const [step, ...rest] = path;
  const branches = unwrap(schema, value);
  if (step === undefined) return branches.flatMap(fieldsOf);
  const inner = valueAt(value, step);
  return branches
    .map((branch) => childOf(branch, step))
    .flatMap((child) => (child ? listFields(child, rest, inner) : []));
}

/** What stands in a group or list under a name or index. */
const valueAt = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null
    ? new Map<PropertyKey, unknown>(Object.entries(value)).get(String(step))
    : undefined;

const fieldsOf = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The schemas inside optional, default, pipe and union. */
function unwrap(schema: z.core.$ZodType, value?: unknown): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = schema.def;
    const meant = valueAt(value, discriminator);
    return options
      .flatMap((option) => unwrap(option, value))
      .filter((option) => childOf(option, discriminator)?._zod.values?.has(String(meant)) ?? true);
  }
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option: z.core.$ZodType) => unwrap(option, value));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap(), value);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap(), value);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in, value);
  if (schema instanceof z.ZodIntersection) {
    return [...unwrap(schema.def.left, value), ...unwrap(schema.def.right, value)];
  }
  return [schema];
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    return new Map<PropertyKey, z.core.$ZodType>(Object.entries(schema.shape)).get(step);
  }
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}
