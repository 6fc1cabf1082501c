import { z } from 'zod';
import type { YamlPath } from './yaml-text.ts';

/** Names of the fields that a schema knows at a path, for suggestions; empty where it takes any. */
export function listFields(schema: z.core.$ZodType, path: YamlPath): readonly string[] {
  const [step, ...rest] = path;
  const branches = unwrap(schema);
  if (step === undefined) return branches.flatMap(fieldsOf);
  return branches
    .map((branch) => childOf(branch, step))
    .flatMap((child) => (child ? listFields(child, rest) : []));
}

const fieldsOf = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** The schemas inside optional, default, pipe and union. */
function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodIntersection) {
    return [...unwrap(schema.def.left), ...unwrap(schema.def.right)];
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
