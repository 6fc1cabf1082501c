/** A body with its media type. */
export interface Body {
  type: string;
  content: Buffer;
}

/** A form of `count` short names without values: about 5.7 bytes each. */
export function makeManyNames(count: number): Body {
  const names = Array.from({ length: count }, (_, index) => `${index.toString(36)}=`);
  return toForm(names.join('&'));
}

/** One long value of signs that grow when they are escaped in HTML. */
export const makeLongValue = (name: string, bytes: number): Body =>
  toForm(`topic=other&${name}=${'%26'.repeat(Math.floor(bytes / 3))}`);

/** The same control of the form again and again. */
export const makeRepeatedName = (name: string, count: number): Body =>
  toForm(Array.from({ length: count }, () => `${name}=x`).join('&'));

const toForm = (text: string): Body => ({
  type: 'application/x-www-form-urlencoded',
  content: Buffer.from(text),
});

/** Lists in lists, as deep as `bytes` allow. */
export const makeDeepJson = (bytes: number): Body =>
  toJson(`{"fields":${'['.repeat(bytes / 2)}${']'.repeat(bytes / 2)}}`);

/** An object of many keys, at its top or in its `fields`. */
export function makeWideJson(count: number, isInFields: boolean): Body {
  const keys = Array.from({ length: count }, (_, index) => `"${index.toString(36)}":"x"`).join(',');
  return toJson(isInFields ? `{"topic":"other","fields":{${keys}}}` : `{${keys}}`);
}

/** Any value as JSON, each field `bytes` long where it is a text of this many signs. */
export const makeJson = (value: unknown): Body => toJson(JSON.stringify(value));

const toJson = (text: string): Body => ({ type: 'application/json', content: Buffer.from(text) });

/** One part of a multipart body; with a file name it is a file. */
export interface Part {
  name: string;
  fileName?: string;
  content: Buffer | string;
}

const boundary = 'candil-siege';

export function makeMultipart(parts: readonly Part[]): Body {
  const pieces = parts.flatMap(({ name, fileName, content }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')];
  });
  const content = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, content };
}

/** The fields of a ticket that may be stored, and `count` times the same file. */
export const makeTicketWithFiles = (
  fields: Readonly<Record<string, string>>,
  file: { name: string; content: Buffer },
  count: number,
): Body =>
  makeMultipart([
    ...Object.entries(fields).map(([name, content]) => ({ name, content })),
    ...Array.from({ length: count }, () => ({
      name: 'files',
      fileName: file.name,
      content: file.content,
    })),
  ]);
