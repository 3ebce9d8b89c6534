import { type FileType, fileTypes } from '@utveckling/domain/file/file-types';

/** No name is longer, its ending counted. */
const longest = 120;

/**
 * The name a file is shown and saved under: the last part of a path, composed (NFC), without characters that are not
 * seen or that a file system refuses, never hidden, never the name of a device, and with an ending that says what the
 * bytes are. What is left of nothing is "fil".
 */
export function cleanName(name: string, type: FileType): string {
  const whole = tidy(name);
  const ending = endingOf(whole, type);
  const stem = trimmed(withoutEnding(whole, ending));
  const safe = stem === '' ? 'fil' : device.test(stem) ? `_${stem}` : stem;
  return `${cut(safe, longest - ending.length - 1)}.${ending}`;
}

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(`.${ending}`) ? name.slice(0, -ending.length - 1) : name;
}

/** The ending of the name where it tells the truth, else the usual one of the type. */
function endingOf(name: string, type: FileType): string {
  const { endings } = fileTypes[type];
  return endings.find((one) => name.toLowerCase().endsWith(`.${one}`)) ?? endings[0];
}

function tidy(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return trimmed(
    last
      .normalize('NFC')
      .replaceAll(/\p{Z}+/gu, ' ')
      // Controls, half characters, and those that turn the direction of the text or are not seen.
      .replaceAll(/\p{C}/gu, '')
      .replaceAll(/[<>:"|?*]/g, '_'),
  );
}

/** A name that begins with a dot is hidden; one that ends with a dot or a space, Windows cannot open. */
function trimmed(stem: string): string {
  return stem.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
}

/** Never in the middle of a character, nor between a letter and its marks. */
function cut(stem: string, length: number): string {
  if (stem.length <= length) return stem;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('sv').segment(stem)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return trimmed(kept);
}

/** Windows opens these as devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\.|$)/i;
