import { z } from 'zod';

/** What is needed of the report of an import. */
export const importReportSchema = z.object({
  articles: z.array(
    z.object({
      key: z.string(),
      path: z.string(),
      notes: z.array(z.object({ kind: z.string(), text: z.string() })),
    }),
  ),
});
export type ImportReportJson = z.infer<typeof importReportSchema>;

/** What became of a set of Markdown. */
export interface MovedSet {
  name: string;
  /** Texts that were imported. */
  articles: number;
  isBuilt: boolean;
  published: number;
  /** Signs of other systems that readers see, with their page. */
  signs: readonly string[];
  /** Links that led somewhere in the source and do not here. */
  deadLinks: number;
  /** Pictures that texts of the source name, that are there, and that did not come along. */
  lostPictures: readonly string[];
  seconds: number;
}
