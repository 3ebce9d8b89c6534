import type { OfficeType } from '@utveckling/domain/file/file-types';
import { FileRefusal } from './file-refusal.ts';
import { officeEdit } from './office-edits.ts';
import { officeTypeOf } from './office-type.ts';
import { stripImage } from './strip-image.ts';
import { expectWhole, unpack } from './unpack.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';
import { repacked, zipFile } from './zip-file.ts';

/**
 * A document of Word, Excel, PowerPoint or OpenDocument without the names of who wrote it, and its pictures without
 * what their cameras wrote. What is not changed is copied as it is packed.
 * @throws FileRefusal when it is none of these, locked or damaged.
 */
export async function stripOffice(
  bytes: Uint8Array,
): Promise<{ type: OfficeType; bytes: Uint8Array<ArrayBuffer> }> {
  const entries = zipEntries(bytes);
  const type = await officeTypeOf(entries);
  if (type === undefined) throw new FileRefusal('file-type');
  const stripped: ZipEntry[] = [];
  for (const entry of entries) stripped.push(await stripEntry(entry));
  return { type, bytes: zipFile(stripped) };
}

async function stripEntry(entry: ZipEntry): Promise<ZipEntry> {
  const edit = officeEdit(entry.name);
  if (edit !== undefined) return repacked(entry, await edited(entry, edit));
  const picture = isPicture(entry.name) ? await stripPicture(entry) : undefined;
  if (picture !== undefined) return repacked(entry, picture);
  await expectWhole(entry);
  return entry;
}

async function edited(entry: ZipEntry, edit: (xml: string) => string): Promise<Uint8Array> {
  const content = await unpack(entry);
  return new TextEncoder().encode(edit(decoded(content)));
}

/** The office programs write UTF-8; what else XML may be would pass the edits unread. */
function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new FileRefusal('file-damaged');
  }
}

function isPicture(name: string): boolean {
  return /\.(jpe?g|jfif|png|webp|gif)$/i.test(name);
}

/** A picture that cannot be read is left as it is: the document says itself what it makes of it. */
async function stripPicture(entry: ZipEntry): Promise<Uint8Array | undefined> {
  const content = await unpack(entry);
  try {
    return await stripImage(content);
  } catch (error) {
    if (error instanceof FileRefusal || error instanceof RangeError) return undefined;
    throw error;
  }
}
