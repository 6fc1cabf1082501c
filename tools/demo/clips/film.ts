import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { fieldWidth } from '../images/bike/field.ts';
import { toSvg } from '../images/pen.ts';
import { themes } from '../images/theme.ts';
import { batteryOut } from './battery-out.ts';
import type { Clip } from './clip.ts';
import { unlockCode } from './unlock-code.ts';

// Films the clips of the demo content anew: node tools/demo/clips/film.ts
// It needs ffmpeg, which is no dependency of the site: the finished clips are in content/files.
const folder = join(import.meta.dirname, '../../../content/files');
const framesPerSecond = 15;
/** Sharp on a phone, and both sides even, as the codec wants them. */
const scale = 1.6;
/** VP9, as every browser plays it without a licence; flat drawings stay small at this quality. */
const encoding =
  '-c:v libvpx-vp9 -crf 42 -b:v 0 -deadline good -cpu-used 2 -pix_fmt yuv420p -an -fflags +bitexact';

const [{ theme }] = themes;
const pen = { theme, width: fieldWidth, mirrored: false };

async function film({ name, seconds, scene }: Clip): Promise<string> {
  const file = join(folder, `${name}.webm`);
  const input = `-f image2pipe -framerate ${framesPerSecond} -c:v png -i -`;
  const ffmpeg = spawn(
    'ffmpeg',
    ['-y', '-loglevel', 'error', ...input.split(' '), ...encoding.split(' '), file],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => {
    ffmpeg.once('close', resolve);
  });
  for (let frame = 0; frame < seconds * framesPerSecond; frame += 1) {
    const svg = toSvg(pen, scene(pen, frame / framesPerSecond));
    const picture = sharp(Buffer.from(svg), { density: 72 * scale })
      .flatten({ background: theme.screen })
      .png({ compressionLevel: 1 });
    if (!ffmpeg.stdin.write(await picture.toBuffer())) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const code = await ended;
  if (code !== 0) throw new Error(`ffmpeg could not write ${file}. Its message is above.`);
  return file;
}

await mkdir(folder, { recursive: true });
for (const clip of [batteryOut, unlockCode]) {
  console.log(`Filmed ${await film(clip)}.`);
}
