import type { FileType } from '../file-type.ts';

/** Kinds that are drawn anew. */
export const imageTypes = ['png', 'jpeg', 'webp', 'gif'] as const satisfies FileType[];
export type ImageType = (typeof imageTypes)[number];
