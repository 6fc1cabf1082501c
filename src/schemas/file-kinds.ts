/** What a kind of file is to readers, to forms and to `ticket-form.yaml`. */
export type FileGroup = 'pictures' | 'documents' | 'texts' | 'audio' | 'videos';

export interface FileFacts {
  group: FileGroup;
  mediaType: string;
  /** Ends of names that fit, without a dot; the first is put on names with others. */
  endings: readonly [string, ...string[]];
  /** Other names that browsers have for it. */
  alsoCalled?: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/**
 * Every kind of file that a ticket can take. Media types: https://www.iana.org/assignments/media-types;
 * those of audio files as browsers and telephones name them.
 */
export const fileKinds = {
  png: { group: 'pictures', mediaType: 'image/png', endings: ['png'] },
  jpeg: {
    group: 'pictures',
    mediaType: 'image/jpeg',
    endings: ['jpg', 'jpeg', 'jfif'],
    alsoCalled: ['image/jpg', 'image/pjpeg'],
  },
  webp: { group: 'pictures', mediaType: 'image/webp', endings: ['webp'] },
  gif: { group: 'pictures', mediaType: 'image/gif', endings: ['gif'] },
  heic: {
    group: 'pictures',
    mediaType: 'image/heic',
    endings: ['heic', 'heif', 'hif'],
    alsoCalled: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  },
  avif: { group: 'pictures', mediaType: 'image/avif', endings: ['avif'] },
  pdf: { group: 'documents', mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    group: 'documents',
    mediaType: `${office}.wordprocessingml.document`,
    endings: ['docx'],
  },
  xlsx: { group: 'documents', mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: {
    group: 'documents',
    mediaType: `${office}.presentationml.presentation`,
    endings: ['pptx'],
  },
  odt: { group: 'documents', mediaType: `${openDocument}.text`, endings: ['odt'] },
  ods: { group: 'documents', mediaType: `${openDocument}.spreadsheet`, endings: ['ods'] },
  odp: { group: 'documents', mediaType: `${openDocument}.presentation`, endings: ['odp'] },
  text: {
    group: 'texts',
    mediaType: 'text/plain',
    endings: ['txt', 'log', 'csv', 'tsv'],
    alsoCalled: ['text/csv', 'text/tab-separated-values', 'text/comma-separated-values'],
  },
  m4a: {
    group: 'audio',
    mediaType: 'audio/mp4',
    endings: ['m4a', 'm4b'],
    alsoCalled: ['audio/x-m4a', 'audio/m4a', 'audio/aac'],
  },
  mp3: { group: 'audio', mediaType: 'audio/mpeg', endings: ['mp3'], alsoCalled: ['audio/mp3'] },
  ogg: {
    group: 'audio',
    mediaType: 'audio/ogg',
    endings: ['ogg', 'oga', 'opus'],
    alsoCalled: ['audio/opus', 'application/ogg', 'audio/x-opus+ogg'],
  },
  wav: {
    group: 'audio',
    mediaType: 'audio/wav',
    endings: ['wav'],
    alsoCalled: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
  },
  mp4: {
    group: 'videos',
    mediaType: 'video/mp4',
    endings: ['mp4', 'm4v', 'mov', '3gp'],
    alsoCalled: ['video/quicktime', 'video/x-m4v', 'video/3gpp', 'audio/3gpp'],
  },
  webm: {
    group: 'videos',
    mediaType: 'video/webm',
    endings: ['webm'],
    alsoCalled: ['audio/webm'],
  },
} as const satisfies Record<string, FileFacts>;
export type FileKind = keyof typeof fileKinds;

/** Facts of every kind, as pairs. */
export const listFileKinds = (): readonly [FileKind, FileFacts][] =>
  // `Object.entries` knows no literal keys.
  Object.entries(fileKinds).flatMap(([name, facts]): [FileKind, FileFacts][] =>
    isFileKind(name) ? [[name, facts]] : [],
  );

const isFileKind = (name: string): name is FileKind => Object.hasOwn(fileKinds, name);

/** A kind, or all kinds of a group, as `ticket-form.yaml` names them. */
export const fileGroups = ['pictures', 'documents', 'texts', 'audio', 'videos'] as const;

/** The kinds that a name of `ticket-form.yaml` stands for; none for an unknown one. */
export const toFileKinds = (name: string): readonly FileKind[] =>
  listFileKinds()
    .filter(([kind, { group }]) => kind === name || group === name)
    .map(([kind]) => kind);

/** The end of a name in small letters, without its dot; empty without one. */
export const endingOf = (name: string): string =>
  /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The kind that a file says it is: by the browser's media type, else by the end of its name.
 * undefined if neither tells.
 */
export function guessFileKind({
  name,
  type,
}: {
  name: string;
  type: string;
}): FileKind | undefined {
  const kinds = listFileKinds();
  const plain = type.replace(/;.*/su, '').trim().toLowerCase();
  const byType = kinds.find(
    ([, { mediaType, alsoCalled = [] }]) => mediaType === plain || alsoCalled.includes(plain),
  );
  const byName = kinds.find(([, { endings }]) => endings.includes(endingOf(name)));
  return (byType ?? byName)?.[0] ?? (plain.startsWith('text/') ? 'text' : undefined);
}
