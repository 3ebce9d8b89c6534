import type { FileType } from '@utveckling/domain/file/file-types';

/** What a reader is told of a file. */
export const file = {
  kinds: {
    jpeg: 'Bild',
    png: 'Bild',
    webp: 'Bild',
    gif: 'Bild',
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'Textdokument',
    ods: 'Kalkylblad',
    odp: 'Presentation',
  } satisfies Record<FileType, string>,
  unknownKind: 'Fil',
  tiny: 'under 1 kB',
  newTab: 'öppnas i en ny flik',
};
