/**
 * Whether a file or folder in DATA_DIR ends with a random id, as the passing ones of Candil do: what
 * is called otherwise may be somebody else's, in a folder that is not Candil's alone.
 */
export const hasRandomName = (name: string): boolean =>
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(name);
