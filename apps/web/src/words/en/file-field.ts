import type { FileFieldWords } from '../file-field.ts';

export const fileField: FileFieldWords = {
  choose: (isOne) => (isOne ? 'Choose a file' : 'Choose files'),
  orDrop: (isOne) => (isOne ? 'or drop it here' : 'or drop them here'),
  help: (largest) =>
    `Pictures, PDF or documents of Word, Excel, PowerPoint and LibreOffice, at most ${largest} each. What tells who made the file, and where a picture was taken, is removed.`,
  listLabel: 'Files',
  waiting: 'Waits for its turn',
  sending: (percent) => `Sending, ${percent}`,
  sendingLabel: (name) => `Sending ${name}`,
  checking: 'Being checked',
  added: (name) => `${name} has been added.`,
  removed: (name) => `${name} has been removed.`,
  remove: 'Remove',
  stop: 'Stop',
  tryAgain: 'Try again',
  problems: {
    tooLarge: (size, largest) =>
      `The file is too large: ${size}. It may be at most ${largest}. Make it smaller, or put in a link to it instead.`,
    empty: 'The file is empty.',
    wrongType:
      'That sort of file cannot be added. Choose a picture (JPEG, PNG, WebP or GIF), a PDF or a document.',
    heic: 'Pictures in the HEIC format cannot be added. Save the picture as JPEG and choose it again.',
    olderOffice:
      'The file is saved in an older format. Open it, save it as docx, xlsx or pptx and choose it again.',
    tooMany: (most) => `There may be at most ${most} files. Remove another one first.`,
    refused: 'The file cannot be added.',
    offline: 'The file did not arrive. Check the network and try again.',
    busy: 'It did not work just now. Wait a while and try again.',
    'not-signed-in': 'You are no longer signed in. Sign in in a new tab, come back here and try again.',
    'not-allowed': 'You may not add files.',
  },
};
