import type { BodyReport } from './body-report.ts';

const fileName = /^[^\s]+\.(?:apng|avif|bmp|gif|heic|jpe?g|mp4|pdf|png|svg|tiff?|webm|webp)$/iu;
const cameraName = /^(?:img|dsc|image|screenshot|bild|foto|captura|imagen)[-_ ]?\d*$/iu;

const example =
  'Write what the picture tells, such as ![The red lever under the saddle](saddle.jpg).';

/** Checks the text alternative of a picture. */
export function checkPictureText(alt: string, line: number, report: BodyReport): void {
  const text = alt.trim();
  if (text === '') {
    report.error(
      'PictureTextMissing',
      line,
      'The picture has no text for readers who cannot see it.',
      example,
    );
  } else if (fileName.test(text) || cameraName.test(text)) {
    const isWord = /^\p{L}+$/u.test(text);
    report.error(
      'PictureTextIsName',
      line,
      isWord
        ? `"${text}" does not tell what the picture shows.`
        : `The text of the picture is a file name: "${text}".`,
      example,
    );
  }
}
