/** The file of a module that the published package holds: `csv-parse/sync` → `csv-parse-sync`. */
export const toVendorName = (specifier: string): string =>
  specifier.replace('@', '').replaceAll('/', '-');
