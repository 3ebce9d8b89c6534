import type { Words } from '../words.ts';

export const file: Words['file'] = {
  kinds: {
    jpeg: 'Picture',
    png: 'Picture',
    webp: 'Picture',
    gif: 'Picture',
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'Text document',
    ods: 'Spreadsheet',
    odp: 'Presentation',
  },
  unknownKind: 'File',
  tiny: 'under 1 kB',
  newTab: 'opens in a new tab',
};
