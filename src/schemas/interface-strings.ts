import { z } from 'zod';

/** `content/strings/<locale>.yaml`: texts that replace those of the interface, nested by area. */
export interface StringsFile {
  [key: string]: string | StringsFile;
}

export const stringsFileSchema: z.ZodType<StringsFile> = z.record(
  z.string(),
  z.union([z.string(), z.lazy(() => stringsFileSchema)]),
);
