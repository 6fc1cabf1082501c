/** Types that the file chooser offers; the server decides by what is in a file. */
export const acceptedFiles = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'text/plain',
  '.log',
  '.csv',
  'video/mp4',
  'video/webm',
  'video/quicktime',
] as const;
