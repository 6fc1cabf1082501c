import { z } from 'zod';

/**
 * Version of the content contract: of what files of the content folder may hold and mean. It grows by
 * adding within a version; what is taken away or means something else makes the next one.
 */
export const currentContract = 1;

/** `contract` in `site.yaml`: the version that the folder was written for. */
export const contractSchema = z
  .number()
  .int()
  .min(1)
  .max(
    currentContract,
    `is of a newer Candil; this one knows ${currentContract}. Upgrade it: npm install candil@latest`,
  );
