/** A megabyte as readers and operators count it. */
export const megabyte = 1_000_000;

/** A size in bytes as readers know it: `34 kB`, `1,2 MB`. A file is never smaller than 1 kB. Does not break. */
export function formatBytes(tag: string, bytes: number): string {
  const isLarge = bytes >= megabyte;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const value = isLarge ? bytes / megabyte : Math.max(1, bytes / 1000);
  const maximumFractionDigits = isLarge ? 1 : 0;
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits });
  return format.format(value).replaceAll(' ', '\u00a0');
}
