import { sniff } from './sniff.ts';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

/** For each type of picture what takes out all but the picture. */
export const imageStrippers = { jpeg: stripJpeg, png: stripPng, webp: stripWebp, gif: stripGif } as const;

/**
 * A picture without what its camera or its maker wrote into it, by the bytes alone; undefined for what is no picture.
 * @throws FileRefusal or RangeError when it is damaged.
 */
export async function stripImage(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const type = await sniff(bytes);
  if (type === undefined || type === 'archive' || type === 'pdf') return undefined;
  return imageStrippers[type](bytes);
}
