/** What the chooser of files offers; what counts in the end is what the server finds in a file. */
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
