import { fileTypeNames, fileTypes, largestFile } from '@utveckling/domain/file/file-types';

/** What can be known to be wrong with a file before it is sent. */
export type FileFault = 'empty' | 'tooLarge' | 'heic' | 'olderOffice' | 'wrongType';

type Told = { name: string; type: string; size: number };

/**
 * What is wrong with a file by what the browser tells of it; undefined when it may be sent. The server looks at the
 * bytes themselves.
 */
export function faultOf({ name, type, size }: Told): FileFault | undefined {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (size === 0) return 'empty';
  if (['heic', 'heif'].includes(ending) || /^image\/hei[cf]/.test(type)) return 'heic';
  if (['doc', 'xls', 'ppt'].includes(ending)) return 'olderOffice';
  if (!endings.includes(ending) && !medias.includes(type)) return 'wrongType';
  return size > largestFile ? 'tooLarge' : undefined;
}

const endings: readonly string[] = fileTypeNames.flatMap((type) => [...fileTypes[type].endings]);
const medias: readonly string[] = fileTypeNames.map((type) => fileTypes[type].media);

/** What the browser offers to choose from. A phone offers its camera too, and turns its HEIC into JPEG. */
export const acceptedFiles = [...medias, ...endings.map((ending) => `.${ending}`)].join(',');
