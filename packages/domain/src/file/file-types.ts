/** Every type that is taken: its media type, and the endings its name may have, the usual one first. */
export const fileTypes = {
  jpeg: { media: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'] },
  png: { media: 'image/png', endings: ['png'] },
  webp: { media: 'image/webp', endings: ['webp'] },
  gif: { media: 'image/gif', endings: ['gif'] },
  pdf: { media: 'application/pdf', endings: ['pdf'] },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  odt: { media: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { media: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  odp: { media: 'application/vnd.oasis.opendocument.presentation', endings: ['odp'] },
} as const satisfies Record<string, { media: string; endings: readonly [string, ...string[]] }>;
export type FileType = keyof typeof fileTypes;
export type OfficeType = Extract<FileType, 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp'>;

/** No larger file is taken. */
export const largestFile = 10 * 1024 * 1024;

/** Every type, the pictures first. */
export const fileTypeNames: readonly FileType[] = [
  'jpeg',
  'png',
  'webp',
  'gif',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
];

/** The type by its media type, as an answer of the server names it. */
export function fileTypeOf(media: string): FileType | undefined {
  return fileTypeNames.find((type) => fileTypes[type].media === media);
}

/** What is told of a file: its id, the name it is saved under, its media type and its size in bytes. */
export type SentFile = { id: string; name: string; type: string; size: number };
