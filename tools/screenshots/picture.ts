import sharp from 'sharp';

/** Space between pictures that stand side by side, in pixels. */
const gap = 24;

/** Sets pictures side by side, their upper edges level, on a transparent ground. */
export async function sideBySide(pictures: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(
    pictures.map(async (input) => {
      const { width, height } = await sharp(input).metadata();
      return { input, width, height };
    }),
  );
  let left = 0;
  const placed = sizes.map(({ input, width }) => {
    const place = { input, left, top: 0 };
    left += width + gap;
    return place;
  });
  const width = Math.max(1, left - gap);
  const height = Math.max(...sizes.map((size) => size.height));
  return sharp({ create: { width, height, channels: 4, background: '#0000' } })
    .composite(placed)
    .png({ palette: true, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
