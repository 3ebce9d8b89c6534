import { fileTypes, type OfficeType } from '@utveckling/domain/file/file-types';
import { FileRefusal } from './file-refusal.ts';
import { unpack } from './unpack.ts';
import type { ZipEntry } from './zip-entries.ts';

const openDocuments = ['odt', 'ods', 'odp'] as const;
const microsoft = {
  docx: { main: 'word/document.xml', kind: 'wordprocessingml.document.main+xml' },
  xlsx: { main: 'xl/workbook.xml', kind: 'spreadsheetml.sheet.main+xml' },
  pptx: { main: 'ppt/presentation.xml', kind: 'presentationml.presentation.main+xml' },
} as const;
const microsoftTypes = ['docx', 'xlsx', 'pptx'] as const;

/**
 * Which document the archive is, by what it holds; undefined for any other archive.
 * @throws FileRefusal for a document with a password or with macros.
 */
export async function officeTypeOf(entries: readonly ZipEntry[]): Promise<OfficeType | undefined> {
  const names = new Set(entries.map(({ name }) => name));
  if ([...names].some((name) => /vbaproject\.bin$/i.test(name)))
    throw new FileRefusal('file-type', {
      sv: 'Filen har makron. Spara den utan makron och försök igen.',
      en: 'The file has macros. Save it without macros and try again.',
    });
  return (await openDocumentOf(entries)) ?? (await microsoftOf(entries, names));
}

/** OpenDocument says what it is in its first entry, unpacked. */
async function openDocumentOf(entries: readonly ZipEntry[]): Promise<OfficeType | undefined> {
  const first = entries[0];
  if (first?.name !== 'mimetype' || first.method !== 'stored') return undefined;
  const said = (await textOf(first)).trim();
  const type = openDocuments.find((one) => fileTypes[one].media === said);
  const isWhole = entries.some(({ name }) => name === 'content.xml');
  if (type === undefined || !isWhole) return undefined;
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest !== undefined && /:?encryption-data\b/.test(await textOf(manifest)))
    throw new FileRefusal('file-locked');
  return type;
}

/** Microsoft's documents say what they are in the list of their parts. */
async function microsoftOf(
  entries: readonly ZipEntry[],
  names: ReadonlySet<string>,
): Promise<OfficeType | undefined> {
  const list = entries.find(({ name }) => name === '[Content_Types].xml');
  const fitting = microsoftTypes.filter((type) => names.has(microsoft[type].main));
  const [type] = fitting;
  if (list === undefined || type === undefined || fitting.length > 1) return undefined;
  return (await textOf(list)).includes(microsoft[type].kind) ? type : undefined;
}

async function textOf(entry: ZipEntry): Promise<string> {
  return new TextDecoder().decode(await unpack(entry));
}
