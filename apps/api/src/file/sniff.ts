import { fileTypeFromBuffer } from 'file-type';

/** What the first bytes say; which document an archive is says only its inside. */
export type Sniffed = 'jpeg' | 'png' | 'webp' | 'gif' | 'pdf' | 'archive';

/** The type by the bytes alone, undefined for all that is not taken. */
export async function sniff(bytes: Uint8Array): Promise<Sniffed | undefined> {
  // Asked of an archive, the library would unpack parts of it; that is done here, within limits.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'archive';
  const found = await fileTypeFromBuffer(bytes);
  return found === undefined ? undefined : known.get(found.mime);
}

const known = new Map<string, Sniffed>([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/apng', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['application/pdf', 'pdf'],
]);
